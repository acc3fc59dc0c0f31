using System.IO.Compression;
using System.Text;
using ServiceReport.Findings;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;
using static ServiceReport.Tests.Support.WorkbookBuilder;

namespace ServiceReport.Tests.Tables;

/// <summary>A file that is not what its name says, is broken or means harm: one finding, and nothing read.</summary>
public sealed class UnreadableFileTests
{
    private static readonly byte[] CompoundFileMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Test]
    public void An_old_workbook_is_named() =>
        AssertRefused("figures.xls", [.. CompoundFileMark, .. new byte[2000]], "SR0102", "the file is a workbook of the old kind (.xls), which cannot be read");

    [Test]
    public void An_old_workbook_with_a_new_name_is_named() =>
        AssertRefused("figures.xlsx", [.. CompoundFileMark, .. new byte[2000]], "SR0102", "the file is a workbook of the old kind (.xls), which cannot be read");

    [Test]
    public void A_workbook_with_a_password_is_named() => AssertRefused(
        "figures.xlsx",
        [.. CompoundFileMark, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]],
        "SR0102",
        "the file is a workbook with a password, which cannot be read");

    [Test]
    public void Text_named_as_a_workbook_is_named() =>
        AssertRefused("figures.xlsx", "a;b"u8.ToArray(), "SR0102", "the file is not an Excel workbook but text, or damaged from its first byte");

    [Test]
    public void A_web_page_named_as_a_workbook_is_named() =>
        AssertRefused("figures.xls", "\r\n<html><table></table></html>"u8.ToArray(), "SR0102", "the file is a web page (HTML), not a workbook or CSV text");

    [TestCase("figures.xls", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>")]
    [TestCase("figures.fods", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document/>")]
    public void A_spreadsheet_in_plain_xml_is_named(string file, string content) => AssertRefused(
        file, Encoding.UTF8.GetBytes(content), "SR0102", "the file is XML (such as a spreadsheet of Excel 2003 or a flat OpenDocument file), not a workbook or CSV text");

    [Test]
    public void A_pdf_is_named() => AssertRefused("figures.csv", "%PDF-1.7"u8.ToArray(), "SR0102", "the file is a PDF, not a workbook or CSV text");

    [Test]
    public void An_empty_workbook_file_is_named() => AssertRefused("figures.xlsx", [], "SR0101", "the file is empty");

    [Test]
    public void A_workbook_named_as_text_is_named() => AssertRefused(
        "figures.csv", new WorkbookBuilder().Sheet("A").Build().ToArray(), "SR0102", "the file is not CSV text but an Excel workbook or another zip file");

    [Test]
    public void An_opendocument_file_is_named() => AssertRefused(
        "figures.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "SR0102", "the file is an OpenDocument file (.ods), which cannot be read");

    [Test]
    public void A_binary_workbook_is_named() => AssertRefused(
        "figures.xlsb", Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.bin", "")), "SR0102", "the file is a binary workbook (.xlsb), which cannot be read");

    [Test]
    public void Another_zip_is_named() =>
        AssertRefused("figures.xlsx", Zip(("readme.txt", "x")), "SR0102", "the file is a zip archive without a workbook in it");

    [Test]
    public void A_workbook_cut_off_anywhere_gives_one_finding()
    {
        var whole = new WorkbookBuilder().Sheet("A", Row(1, Number("A1", "1"))).Build().ToArray();
        for (var length = 4; length < whole.Length; length += 7)
        {
            var findings = new FindingList();
            using var stream = new MemoryStream(whole, 0, length);
            Assert.Multiple(() =>
            {
                Assert.That(TableReader.Read("figures.xlsx", stream, [], findings), Is.Empty);
                Assert.That(TableText.Show(findings), Is.EqualTo("SR0104"), $"{length} of {whole.Length} bytes");
            });
        }
    }

    [Test]
    public void A_workbook_with_a_byte_changed_anywhere_never_throws()
    {
        var whole = new WorkbookBuilder().SharedString("<t>a</t>").Sheet("A", Row(1, Number("A1", "1"), Shared("B1", 0))).Build().ToArray();
        for (var index = 4; index < whole.Length; index++)
        {
            var changed = whole.ToArray();
            changed[index] ^= 0x55;
            using var stream = new MemoryStream(changed);
            Assert.That(() => TableReader.Read("figures.xlsx", stream, [], []), Throws.Nothing, $"byte {index}");
        }
    }

    [TestCase("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">")]
    [TestCase("xl/worksheets/sheet1.xml", "not xml")]
    [TestCase("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e \"boom\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>")]
    [TestCase("xl/worksheets/sheet1.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")]
    [TestCase("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>")]
    [TestCase("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1048577\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>")]
    [TestCase("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>")]
    [TestCase("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row></sheetData></worksheet>")]
    [TestCase("xl/workbook.xml", "<workbook/>")]
    [TestCase("_rels/.rels", "<Relationships/>")]
    [TestCase("../evil.xml", "<x/>")]
    [TestCase("/evil.xml", "<x/>")]
    [TestCase("C:\\evil.xml", "<x/>")]
    public void A_workbook_that_contradicts_itself_is_damaged(string part, string content) =>
        AssertRefused("figures.xlsx", new WorkbookBuilder().Sheet("A").Part(part, content).Build().ToArray(), "SR0104");

    [Test]
    public void Elements_nested_without_end_are_refused() => AssertRefused(
        "figures.xlsx",
        new WorkbookBuilder().Sheet("A").Part("xl/worksheets/sheet1.xml", string.Concat([.. Enumerable.Repeat("<a>", 70), .. Enumerable.Repeat("</a>", 70)])).Build().ToArray(),
        "SR0104");

    [Test]
    public void A_text_longer_than_a_cell_holds_is_refused() =>
        AssertRefused("figures.xlsx", new WorkbookBuilder().Sheet("A", Row(1, Inline("A1", RandomText(40_000)))).Build().ToArray(), "SR0107");

    [Test]
    public void A_part_that_unpacks_to_far_more_is_refused() => AssertRefused(
        "figures.xlsx",
        new WorkbookBuilder().Sheet("A").Part("xl/worksheets/sheet1.xml", "<worksheet>" + new string(' ', 30_000_000) + "</worksheet>").Build().ToArray(),
        "SR0107",
        "the workbook's part 'xl/worksheets/sheet1.xml' unpacks to 30000023 bytes");

    [Test]
    public void Parts_without_number_are_refused() =>
        AssertRefused("figures.xlsx", Zip([.. Enumerable.Range(0, 6000).Select(index => ($"p{index}", ""))]), "SR0107", "the workbook has more than 5000 parts");

    [Test]
    public void Empty_formatted_rows_cost_nothing()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 100_000; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\" s=\"1\" customFormat=\"1\"><c r=\"A").Append(row).Append("\" s=\"1\"/></row>");
        }

        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("A", rows.ToString(), "<row r=\"100001\"><c r=\"A100001\"><v>5</v></c></row>").Build();
        var before = GC.GetTotalMemory(true);
        var table = TableReader.Read("figures.xlsx", stream, [], findings).Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.Area, Is.EqualTo("A100001:A100001"));
            Assert.That(GC.GetTotalMemory(true) - before, Is.LessThan(4_000_000));
        });
        Assert.That(findings, Is.Empty);
    }

    [TestCase(300_000, "")]
    [TestCase(300_001, "SR0107")]
    public void A_workbook_holds_300_000_cells_and_no_more(int cells, string codes)
    {
        var rows = new StringBuilder();
        for (var row = 1; cells > 0; row++)
        {
            var inRow = Math.Min(1000, cells);
            rows.Append("<row r=\"").Append(row).Append("\">");
            for (var column = 0; column < inRow; column++)
            {
                rows.Append("<c><v>").Append((row * 7919) + (column * 104_729)).Append("</v></c>");
            }

            rows.Append("</row>");
            cells -= inRow;
        }

        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("A", rows.ToString()).Build();
        var tables = TableReader.Read("figures.xlsx", stream, ["A"], findings);
        Assert.That((TableText.Show(findings), tables.Count), Is.EqualTo((codes, codes.Length == 0 ? 1 : 0)));
    }

    [TestCase("worksheets/sheet1.xml")]
    [TestCase("/xl/worksheets/sheet1.xml")]
    [TestCase("./worksheets/./sheet1.xml")]
    [TestCase("../xl/worksheets/sheet1.xml")]
    [TestCase("../../xl/worksheets/sheet1.xml")]
    public void A_part_is_found_however_its_path_is_written(string target)
    {
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"{target}\"/></Relationships>";
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("A", Row(1, Number("A1", "5"))).Part("xl/_rels/workbook.xml.rels", relations).Build();

        Assert.That(TableReader.Read("figures.xlsx", stream, [], findings).Single().Area, Is.EqualTo("A1:A1"));
        Assert.That(findings, Is.Empty);
    }

    // The large form of a zip archive (APPNOTE 4.3.14 to 4.5.3): sizes and places of 32 bits are filled with ones, and the true ones stand elsewhere.
    [Test]
    public void A_workbook_in_the_large_form_of_zip_is_read_as_any_other()
    {
        var findings = new FindingList();
        using var stream = new MemoryStream(Large(new WorkbookBuilder().Sheet("A", Row(1, Number("A1", "5"))).Build().ToArray()));

        Assert.That(TableReader.Read("figures.xlsx", stream, [], findings).SingleOrDefault()?.Area, Is.EqualTo("A1:A1"), TableText.Show(findings));
    }

    [Test]
    public void A_workbook_in_the_large_form_of_zip_whose_sizes_are_missing_is_damaged() =>
        AssertRefused("figures.xlsx", Large(new WorkbookBuilder().Sheet("A").Build().ToArray(), numbers: 2), "SR0104");

    [Test]
    public void A_workbook_in_the_large_form_of_zip_whose_sizes_are_beyond_all_files_is_damaged() =>
        AssertRefused("figures.xlsx", Large(new WorkbookBuilder().Sheet("A").Build().ToArray(), added: 1L << 62), "SR0104");

    /// <summary>Writes the list of parts of an archive anew with so many of the three numbers of each in an extra field, behind another one.</summary>
    private static byte[] Large(byte[] zip, int numbers = 3, long added = 0)
    {
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var (count, start) = (BitConverter.ToUInt16(zip, end + 10), BitConverter.ToInt32(zip, end + 16));
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(zip.AsSpan(0, start));
        for (var (part, at) = (0, start); part < count; part++)
        {
            var (name, extra, comment) = (BitConverter.ToUInt16(zip, at + 28), BitConverter.ToUInt16(zip, at + 30), BitConverter.ToUInt16(zip, at + 32));
            writer.Write(zip.AsSpan(at, 20));
            writer.Write(uint.MaxValue); // Compressed size.
            writer.Write(uint.MaxValue); // Size.
            writer.Write((ushort)name);
            writer.Write((ushort)(8 + 4 + (8 * numbers)));
            writer.Write((ushort)0);
            writer.Write(zip.AsSpan(at + 34, 8));
            writer.Write(uint.MaxValue); // Place.
            writer.Write(zip.AsSpan(at + 46, name));
            writer.Write([0xFE, 0xCA, 4, 0, 1, 2, 3, 4]); // Somebody else's field.
            writer.Write([1, 0, (byte)(8 * numbers), 0]);
            long[] large = [BitConverter.ToUInt32(zip, at + 24) + added, BitConverter.ToUInt32(zip, at + 20), BitConverter.ToUInt32(zip, at + 42)];
            foreach (var number in large.Take(numbers))
            {
                writer.Write(number);
            }

            at += 46 + name + extra + comment;
        }

        var record = stream.Position;
        writer.Write("PK\u0006\u0006"u8);
        writer.Write(44L);
        writer.Write([45, 0, 45, 0]);
        writer.Write(0L); // Two numbers of disks.
        writer.Write((long)count);
        writer.Write((long)count);
        writer.Write(record - start);
        writer.Write((long)start);
        writer.Write("PK\u0006\u0007"u8);
        writer.Write(0);
        writer.Write(record);
        writer.Write(1);
        writer.Write("PK\u0005\u0006"u8);
        writer.Write(0);
        writer.Write(ushort.MaxValue);
        writer.Write(ushort.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write((ushort)0);
        return stream.ToArray();
    }

    private static void AssertRefused(string name, byte[] content, string code, string? message = null)
    {
        var findings = new FindingList();
        using var stream = new MemoryStream(content);
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read(name, stream, [], findings), Is.Empty);
            Assert.That(TableText.Show(findings), Is.EqualTo(code));
            Assert.That(message ?? findings[0].Message, Is.EqualTo(findings[0].Message));
            Assert.That(stream.CanRead);
        });
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Letters that hardly compress, the same ones each time.</summary>
    private static string RandomText(int length)
    {
        var state = 1u;
        return string.Create(length, 0, (text, _) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                state = (state * 1664525) + 1013904223;
                text[index] = (char)('a' + (state >> 24) % 26);
            }
        });
    }
}
