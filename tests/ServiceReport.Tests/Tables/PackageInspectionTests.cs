using ServiceReport.Tables.Excel;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Tables;

/// <summary>What is refused before anything is unpacked, at the borders of what is not.</summary>
public sealed class PackageInspectionTests
{
    private const long Mebi = 1024 * 1024;

    private static readonly RawEntry Types = RawEntry.Stored("[Content_Types].xml", 8);

    /// <summary>The bytes in the file of a part whose size no small part could unpack to.</summary>
    private const int Stored = (int)Mebi;

    [Test]
    public void Takes_a_part_of_192_mebibytes_and_none_larger()
    {
        Assert.That(Check(Sized("xl/a.xml", Stored, 192 * Mebi)), Is.Null);
        Assert.That(Check(Sized("xl/a.xml", Stored, (192 * Mebi) + 1)), Does.StartWith("SR0107 the workbook's part 'xl/a.xml' unpacks to 201326593 bytes"));
    }

    [Test]
    public void Takes_parts_of_512_mebibytes_together_and_no_more()
    {
        var half = (512 * Mebi / 3) - Types.Size;
        Assert.That(Check(Sized("a", Stored, half), Sized("b", Stored, half), Sized("c", Stored, half)), Is.Null);
        Assert.That(Check(Sized("a", Stored, half), Sized("b", Stored, half), Sized("c", Stored, half + 100)), Does.StartWith("SR0107"));
    }

    [TestCase(200 * 6_000, true)]
    [TestCase(201 * 6_000, false, Description = "a byte unpacks to more than two hundred")]
    public void Takes_what_is_packed_two_hundred_to_one(int size, bool isTaken) =>
        Assert.That(Check(Sized("xl/a.xml", 6_000, size)), isTaken ? Is.Null : Does.StartWith("SR0107"));

    [Test]
    public void Does_not_mind_how_well_a_small_part_is_packed()
    {
        Assert.That(Check(Sized("xl/a.xml", 1, (int)Mebi)), Is.Null);
        Assert.That(Check(Sized("xl/a.xml", 0, (int)Mebi + 1)), Does.StartWith("SR0107"), "nothing cannot unpack to something");
    }

    [TestCase("/xl/a.xml")]
    [TestCase("xl/../a.xml")]
    [TestCase("xl\\a.xml")]
    [TestCase("C:a.xml")]
    [TestCase("xl/a\u0007.xml")]
    [TestCase("xl/a\u202E.xml")]
    [TestCase("[CONTENT_TYPES].xml", Description = "a name given twice")]
    public void Refuses_names_that_no_program_writes(string name) =>
        Assert.That(Check(RawEntry.Stored(name, 1)), Does.StartWith("SR0104 the workbook has a part named"));

    [Test]
    public void Refuses_an_encrypted_part_and_one_in_another_way_of_packing()
    {
        Assert.That(Check(RawEntry.Stored("a", 1) with { Flags = 1 }), Is.EqualTo("SR0104 the workbook's part 'a' is encrypted"));
        Assert.That(Check(RawEntry.Stored("a", 1) with { Method = 9 }), Is.EqualTo("SR0104 the workbook's part 'a' is compressed in a way that no workbook uses"));
        Assert.That(Check(RawEntry.Stored("a", 1) with { Method = 8 }), Is.Null);
    }

    [Test]
    public void Takes_five_thousand_parts_and_no_more()
    {
        RawEntry[] parts = [.. Enumerable.Range(1, 5_000).Select(number => RawEntry.Stored($"{number}", 0))];

        Assert.That(Check(parts[1..]), Is.Null);
        Assert.That(Check(parts), Is.EqualTo("SR0107 the workbook has more than 5000 parts"));
    }

    private static RawEntry Sized(string name, int stored, long size) => RawEntry.Stored(name, stored) with { Size = (uint)size };

    /// <summary>Code and message of what is wrong with a workbook of these parts; null where nothing is.</summary>
    private static string? Check(params RawEntry[] parts)
    {
        using var content = new MemoryStream(RawZip.Write([Types, .. parts]));
        var finding = PackageInspection.Check("a.xlsx", content);
        Assert.That(content.Position, Is.Zero);
        return finding is null ? null : $"{finding.Rule.Code} {finding.Message}";
    }
}
