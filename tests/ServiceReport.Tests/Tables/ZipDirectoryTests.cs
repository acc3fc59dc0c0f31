using System.Buffers.Binary;
using ServiceReport.Tables.Excel;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Tables;

/// <summary>The list of a zip archive's parts is believed only where the archive bears it out.</summary>
public sealed class ZipDirectoryTests
{
    /// <summary>The local header of a part whose name has one letter.</summary>
    private const int Header = 31;

    private static readonly RawEntry A = RawEntry.Stored("a", 10);
    private static readonly RawEntry B = RawEntry.Stored("b", 20);

    [Test]
    public void Gives_the_parts_as_they_are_listed() => Assert.That(
        Read([A, B with { Flags = 1, Method = 9, Size = 21 }]),
        Is.EqualTo(new[] { new ZipPart("a", 0, 0, 10, 10, 0), new ZipPart("b", 1, 9, 20, 21, Header + 10) }));

    [Test]
    public void Takes_parts_that_touch_and_one_that_ends_where_the_list_begins() =>
        Assert.That(Read([A, B with { Data = [], Size = 0 }]), Has.Count.EqualTo(2));

    [Test]
    public void Takes_a_gap_between_parts() =>
        Assert.That(Read([A with { CompressedSize = 3 }, B]), Has.Count.EqualTo(2));

    [Test]
    public void Reads_numbers_that_do_not_fit_into_32_bits()
    {
        var large = new byte[4 + 4 + 8 + 4 + 8];
        BinaryPrimitives.WriteUInt16LittleEndian(large.AsSpan(0), 0xCAFE); // Another program's field of four bytes comes first.
        BinaryPrimitives.WriteUInt16LittleEndian(large.AsSpan(2), 4);
        BinaryPrimitives.WriteUInt16LittleEndian(large.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(large.AsSpan(10), 16);
        BinaryPrimitives.WriteUInt64LittleEndian(large.AsSpan(12), 5_000_000_000);
        BinaryPrimitives.WriteUInt64LittleEndian(large.AsSpan(20), 10);

        var part = Read([A with { Size = uint.MaxValue, CompressedSize = uint.MaxValue, Extra = large }]).Single();

        Assert.That((part.Size, part.Compressed), Is.EqualTo((5_000_000_000, 10)));
    }

    [Test]
    public void Refuses_a_number_that_should_stand_behind_the_name_and_does_not() =>
        AssertRefused([A with { Size = uint.MaxValue }], "a part's size is missing");

    [TestCase(0, "two of its parts overlap")]
    [TestCase(Header + 9, "two of its parts overlap")]
    [TestCase(Header + 11, "its part 'b' is not where the list of parts says")]
    [TestCase(1_000_000, "its part 'b' is not where the list of parts says")]
    public void Refuses_a_part_at_a_place_that_is_not_its_own(int offset, string message) =>
        AssertRefused([A, B with { Offset = (uint)offset }], message);

    [Test]
    public void Refuses_a_part_that_reaches_into_the_next() => AssertRefused([A with { CompressedSize = 11 }, B], "two of its parts overlap");

    [Test]
    public void Refuses_a_part_that_reaches_into_the_list() => AssertRefused([A, B with { CompressedSize = 21 }], "its part 'b' is not where");

    [Test]
    public void Refuses_a_part_whose_own_header_has_another_name() => AssertRefused([A with { LocalName = "c" }], "its part 'a' is not where");

    [Test]
    public void Refuses_a_part_without_a_header() => AssertRefused([A with { Signature = 0 }], "its part 'a' is not where");

    [TestCase(1, "its list of parts is not what it says it is")]
    [TestCase(3, "it says it has more parts than it lists")]
    public void Refuses_a_list_of_another_length_than_it_says(int count, string message) =>
        AssertRefused([A, B], message, (ushort)count);

    [Test]
    public void Refuses_a_list_that_is_somewhere_else()
    {
        AssertRefused([A], "its list of parts is not where it says", directoryOffset: Header + 10 + 1_000);
        AssertRefused([A], "its list of parts is not what it says it is", directoryOffset: Header + 10 + 1);
    }

    [Test]
    public void Refuses_an_archive_without_an_end()
    {
        using var content = new MemoryStream(RawZip.Write([A])[..^1]);

        Assert.That(() => ZipDirectory.Open(content), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("its end is missing"));
    }

    private static void AssertRefused(RawEntry[] parts, string message, ushort? count = null, uint? directoryOffset = null) =>
        Assert.That(() => Read(parts, count, directoryOffset), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(message));

    private static IReadOnlyList<ZipPart> Read(RawEntry[] parts, ushort? count = null, uint? directoryOffset = null)
    {
        using var content = new MemoryStream(RawZip.Write(parts, count, directoryOffset));
        return ZipDirectory.Open(content).ReadParts();
    }
}
