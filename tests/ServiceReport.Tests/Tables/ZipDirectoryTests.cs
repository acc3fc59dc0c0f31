using System.Buffers.Binary;
using ServiceReport.Tables.Excel;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Tables;

/// <summary>The list of a zip archive's parts is believed only where the archive bears it out.</summary>
public sealed class ZipDirectoryTests
{
    /// <summary>The local header of a part whose name has one letter.</summary>
    private const int Header = 31;

    private static readonly RawPart A = new("a", new byte[10]);
    private static readonly RawPart B = new("b", new byte[20]);

    [Test]
    public void Gives_the_parts_as_they_are_listed() => Assert.That(
        Read(new RawZip().With(A).With(B with { Flags = 1, Method = 9, Size = 21 })),
        Is.EqualTo(new[] { new ZipPart("a", 0, 0, 10, 10, 0), new ZipPart("b", 1, 9, 20, 21, Header + 10) }));

    [Test]
    public void Takes_parts_that_touch_and_one_that_ends_where_the_list_begins() =>
        Assert.That(Read(new RawZip().With(A).With(B with { Stored = [] })), Has.Count.EqualTo(2));

    [Test]
    public void Takes_a_gap_between_parts() =>
        Assert.That(Read(new RawZip().With(A with { Compressed = 3 }).With(B)), Has.Count.EqualTo(2));

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

        var part = Read(new RawZip().With(A with { Size = uint.MaxValue, Compressed = uint.MaxValue, Extra = large })).Single();

        Assert.That((part.Size, part.Compressed), Is.EqualTo((5_000_000_000, 10)));
    }

    [Test]
    public void Refuses_a_number_that_should_stand_behind_the_name_and_does_not() =>
        AssertRefused(new RawZip().With(A with { Size = uint.MaxValue }), "a part's size is missing");

    [TestCase(0, "two of its parts overlap")]
    [TestCase(Header + 9, "two of its parts overlap")]
    [TestCase(Header + 11, "its part 'b' is not where the list of parts says")]
    [TestCase(1_000_000, "its part 'b' is not where the list of parts says")]
    public void Refuses_a_part_at_a_place_that_is_not_its_own(int offset, string message) =>
        AssertRefused(new RawZip().With(A).With(B with { Offset = offset }), message);

    [Test]
    public void Refuses_a_part_that_reaches_into_the_next() => AssertRefused(new RawZip().With(A with { Compressed = 11 }).With(B), "two of its parts overlap");

    [Test]
    public void Refuses_a_part_that_reaches_into_the_list() => AssertRefused(new RawZip().With(A).With(B with { Compressed = 21 }), "its part 'b' is not where");

    [Test]
    public void Refuses_a_part_whose_own_header_has_another_name() => AssertRefused(new RawZip().With(A with { LocalName = "c" }), "its part 'a' is not where");

    [Test]
    public void Refuses_a_part_without_a_header() => AssertRefused(new RawZip().With(A with { Signature = 0 }), "its part 'a' is not where");

    [TestCase(1, "its list of parts is not what it says it is")]
    [TestCase(3, "it says it has more parts than it lists")]
    public void Refuses_a_list_of_another_length_than_it_says(int count, string message) =>
        AssertRefused(new RawZip { Count = count }.With(A).With(B), message);

    [Test]
    public void Refuses_a_list_that_is_somewhere_else()
    {
        AssertRefused(new RawZip { ListShift = 1_000 }.With(A), "its list of parts is not where it says");
        AssertRefused(new RawZip { ListShift = 1 }.With(A), "its list of parts is not what it says it is");
    }

    [Test]
    public void Refuses_an_archive_without_an_end()
    {
        using var content = new MemoryStream(new RawZip().With(A).Build()[..^1]);

        Assert.That(() => ZipDirectory.Open(content), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("its end is missing"));
    }

    private static void AssertRefused(RawZip zip, string message) =>
        Assert.That(() => Read(zip), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(message));

    private static IReadOnlyList<ZipPart> Read(RawZip zip)
    {
        using var content = new MemoryStream(zip.Build());
        return ZipDirectory.Open(content).ReadParts();
    }
}
