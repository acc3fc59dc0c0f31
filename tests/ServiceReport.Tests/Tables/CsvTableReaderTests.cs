using System.Text;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tables.Rules;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Tables;

public sealed class CsvTableReaderTests
{
    private const string Norwegian = "Måned;Oppetid\r\njanuar;99,96\r\nfebruar;99,98 – æøå €\r\n";

    [TestCase("a;b\n1,5;2\n", "A1=a B1=b A2=1,5 B2=2")]
    [TestCase("a,b\n1.5,2\n", "A1=a B1=b A2=1.5 B2=2")]
    [TestCase("a\tb\n1,5\t2\n", "A1=a B1=b A2=1,5 B2=2")]
    [TestCase("a|b\n1,5|2\n", "A1=a B1=b A2=1,5 B2=2")]
    [TestCase("sep=|\na;b|c\n", "A1=a;b B1=c")]
    [TestCase("sep=;\r\na,b;c\r\n", "A1=a,b B1=c")]
    [TestCase("Rapport, januar; og februar\nMåned;a\njan;1,5\nfeb;2,5\n", "A1=Rapport, januar B1= og februar A2=Måned B2=a A3=jan B3=1,5 A4=feb B4=2,5")]
    [TestCase("alene\n5\n", "A1=alene A2=5")]
    [TestCase("\uFEFFsep=;\na,b;c\n", "A1=a,b B1=c")]
    [TestCase("SEP=\t\ra;b\tc", "A1=a;b B1=c")]
    [TestCase("sep=,\na;b,c", "A1=a;b B1=c")]
    [TestCase("2024-03;99,96\n2024-04;99,98\n", "A1=2024-03 B1=99,96 A2=2024-04 B2=99,98")]
    public void Finds_the_delimiter(string csv, string expected) => Assert.That(Show(csv), Is.EqualTo(expected));

    [TestCase("a;\"b\nc\";d\ne;f", "A1=a B1=b\nc C1=d A2=e B2=f")]
    [TestCase("\"a;b\";\"c \"\"d\"\" e\"", "A1=a;b B1=c \"d\" e")]
    [TestCase("a;b\n\n\nc;d", "A1=a B1=b A4=c B4=d")]
    [TestCase("a;b\n;;\nc;d", "A1=a B1=b A3=c B3=d")]
    [TestCase("a;b;c\nd\ne;f;g;h", "A1=a B1=b C1=c A2=d A3=e B3=f C3=g D3=h")]
    [TestCase("a;b\rc;d\r", "A1=a B1=b A2=c B2=d")]
    [TestCase("a;b\r\nc;  ;d", "A1=a B1=b A2=c C2=d")]
    public void Numbers_records_as_a_spreadsheet_shows_them(string csv, string expected) => Assert.That(Show(csv), Is.EqualTo(expected));

    [Test]
    public void Reads_utf8_with_and_without_its_mark() => AssertNorwegian(Encoding.UTF8.GetBytes(Norwegian), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Norwegian)]);

    [Test]
    public void Reads_utf16_by_its_mark() => AssertNorwegian(
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Norwegian)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Norwegian)]);

    [Test]
    public void Reads_utf16_without_its_mark() => AssertNorwegian(Encoding.Unicode.GetBytes(Norwegian), Encoding.BigEndianUnicode.GetBytes(Norwegian));

    [Test]
    public void Reads_each_letter_of_a_mixed_file_in_its_own_encoding_and_tells_it()
    {
        // å is C3 A5 in UTF-8 and E5 in Windows-1252, where C3 A5 would be 'Ã¥'.
        byte[] mixed = [.. Encoding.UTF8.GetBytes("Måned;Kilde – på"), .. "\n"u8, .. Encoding.Latin1.GetBytes("på;æøå\n"), .. Encoding.UTF8.GetBytes("€;ÆØÅ")];
        var findings = new FindingList();
        var table = Read(mixed, findings);
        Assert.Multiple(() =>
        {
            Assert.That(table!.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text), Is.EqualTo(new[] { "Måned", "Kilde – på", "på", "æøå", "€", "ÆØÅ" }));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0110"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Warning));
        });
    }

    [Test]
    public void Reads_a_mixed_letter_that_lies_across_two_reads()
    {
        for (var padding = 16_380; padding <= 16_386; padding++)
        {
            byte[] mixed = [0xE5, .. Enumerable.Repeat((byte)'a', padding), .. Encoding.UTF8.GetBytes("€å–")];
            Assert.That(Read(mixed, [])!.Rows.Single().Cells.Single().Text, Is.EqualTo($"å{new string('a', padding)}€å–"), $"{padding}");
        }
    }

    [TestCase("\u00C5\u00BB")]
    [TestCase("\u00D8\u0096")]
    [TestCase("\u00E5\u00E6")]
    public void Does_not_take_windows_1252_for_mixed(string text)
    {
        // »Å» and «Ø–» in Windows-1252: valid UTF-8, but of no letter of Western Europe.
        byte[] bytes = [.. Encoding.Latin1.GetBytes(text), (byte)';', 0xE5];
        var findings = new FindingList();
        Read(bytes, findings);
        Assert.That(findings, Is.Empty);
    }

    [TestCase("Måned,Oppetid\njanuar 2026,99,85\nfebruar 2026,99,69", "B2", "the row has 3 fields, but the header has 2, and 1 other row likewise")]
    [TestCase("Måned,Oppetid\njanuar 2026,100\nfebruar 2026,99,69 %", "B3", "the row has 3 fields, but the header has 2")]
    [TestCase("År,januar,februar\n2026,1,234,567", "A2", "the row has 4 fields, but the header has 3")]
    public void Tells_a_decimal_comma_that_cuts_a_number_in_two(string csv, string cell, string message)
    {
        var findings = new FindingList();
        var table = Read(Encoding.UTF8.GetBytes(csv), findings);
        Assert.Multiple(() =>
        {
            Assert.That(table, Is.Null);
            Assert.That(TableText.Show(findings), Is.EqualTo($"SR0111 {cell}"));
            Assert.That(findings.Single().Message, Is.EqualTo(message));
        });
    }

    [TestCase("Rapport, januar\nÅr,januar,februar\n2026,1,2")]
    [TestCase("2024-03,99,96\n2024-04,99,98")]
    [TestCase("Måned,Oppetid\njanuar 2026,\"99,85\"\nfebruar 2026,\"99,69\"")]
    [TestCase("Måned,Oppetid\njanuar 2026,99,god\nfebruar 2026,98")]
    [TestCase("Måned,2025,2026\njanuar,1,2")]
    public void Does_not_take_other_rows_for_cut_numbers(string csv)
    {
        var findings = new FindingList();
        Read(Encoding.UTF8.GetBytes(csv), findings);
        Assert.That(findings, Is.Empty);
    }

    [TestCase("Måned,Antall\njanuar 2026,\"1,234,567\"", Unit.Count, "2026-01=1234567", "")]
    [TestCase("Måned,Antall\njanuar 2026,\"1,234\"", Unit.Count, "", "SR0208 B2")]
    [TestCase("Måned,Oppetid\njanuar 2026,\"99,85\"", Unit.Percent, "2026-01=99.85", "")]
    [TestCase("Måned;Antall", Unit.Count, "none", "SR0201")]
    [TestCase("Måned;Antall\njanuar 2026;5\nfebruar 2026;6;;;\nmars 2026\n", Unit.Count, "2026-01=5 2026-02=6", "")]
    public void Reads_figures_of_csv_as_they_come(string csv, Unit unit, string expected, string codes)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings, unit);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.EqualTo(codes));
        });
    }

    [Test]
    public void Takes_what_is_not_utf8_for_windows_1252() =>
        // In Windows-1252 å is E5, the en dash 96, æ E6, ø F8 and the euro sign 80.
        AssertNorwegian([.. Encoding.Latin1.GetBytes(Norwegian.Replace('–', '\u0096').Replace('€', '\u0080'))]);

    [Test]
    public void Decides_the_encoding_by_the_whole_file()
    {
        var late = new string('a', 200_000) + "\nå";
        Assert.Multiple(() =>
        {
            Assert.That(Show(Encoding.UTF8.GetBytes(late)), Does.EndWith("A2=å"));
            Assert.That(Show(Encoding.Latin1.GetBytes(late)), Does.EndWith("A2=å"));
        });
    }

    [Test]
    public void Is_not_misled_by_a_character_that_lies_across_two_reads()
    {
        for (var padding = 65_533; padding <= 65_537; padding++)
        {
            Assert.That(Show(Encoding.UTF8.GetBytes(new string('a', padding) + "€\nå")), Does.EndWith("€ A2=å"), $"{padding}");
        }
    }

    [TestCase("", "SR0101")]
    [TestCase("\n\n;;\n", "SR0101")]
    [TestCase("a;b\0c", "SR0102")]
    [TestCase("\0", "SR0102")]
    [TestCase("\uFEFF", "SR0101")]
    [TestCase("sep=;\n", "SR0101")]
    [TestCase("a;b\n\"c;d\ne;f", "SR0108 A2")]
    public void Tells_what_it_cannot_read(string csv, string expected)
    {
        var findings = new FindingList();
        Read(Encoding.UTF8.GetBytes(csv), findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    [Test]
    public void Has_no_sheets()
    {
        var findings = new FindingList();
        using var stream = new MemoryStream("a;b"u8.ToArray());
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read("figures.csv", stream, ["Ark1"], findings), Is.Empty);
            Assert.That(findings.Single().Rule, Is.EqualTo(CsvHasNoSheets.Rule));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Error));
        });
    }

    [Test]
    public void Refuses_a_record_without_end()
    {
        var findings = new FindingList();
        Read([.. Encoding.UTF8.GetBytes("a;\""), .. Enumerable.Repeat((byte)'x', 9_000_000)], findings);
        Assert.That(findings.Single().Rule, Is.EqualTo(TooLarge.Rule));
    }

    [Test]
    public void Reads_no_further_than_the_longest_record()
    {
        var findings = new FindingList();
        using var stream = new OneLine(100L * 1024 * 1024);
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read("figures.csv", stream, [], findings), Is.Empty);
            Assert.That(findings.Single().Rule, Is.EqualTo(TooLarge.Rule));
            Assert.That(stream.Position, Is.LessThan(4 * TableLimits.LongestRecord));
        });
    }

    [TestCase(150_000, "")]
    [TestCase(150_001, "SR0107 A150001")]
    public void Holds_300_000_cells_and_no_more(int rowsOfTwo, string codes)
    {
        var findings = new FindingList();
        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1;2\n", rowsOfTwo))), findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(codes));
    }

    [Test]
    public void Holds_32_mebibytes_of_characters_and_no_more()
    {
        var findings = new FindingList();
        var row = new string('x', 32 * 1024) + "\n"; // 1024 of them are 32 MiB.
        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 1024))), findings);
        Assert.That(findings, Is.Empty);

        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 1024)) + "x\n"), findings);
        Assert.That(findings.Single().Message, Is.EqualTo("the file has more than 33554432 characters"));
    }

    [Test]
    public void Leaves_the_stream_open()
    {
        var findings = new FindingList();
        using var stream = new MemoryStream("a;b"u8.ToArray());
        TableReader.Read("figures.csv", stream, [], findings);
        Assert.That(stream.CanRead);
    }

    private static void AssertNorwegian(params byte[][] files)
    {
        foreach (var file in files)
        {
            Assert.That(Show(file), Is.EqualTo("A1=Måned B1=Oppetid A2=januar B2=99,96 A3=februar B3=99,98 – æøå €"));
        }
    }

    private static string Show(string csv) => Show(Encoding.UTF8.GetBytes(csv));

    private static string Show(byte[] csv)
    {
        var findings = new FindingList();
        var table = Read(csv, findings);
        Assert.That(findings, Is.Empty);
        return string.Join(' ', table!.Rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Place.Address}={cell.Text}"));
    }

    private static Table? Read(byte[] csv, FindingList findings)
    {
        using var stream = new MemoryStream(csv);
        return TableReader.Read("figures.csv", stream, [], findings).SingleOrDefault();
    }

    /// <summary>A file of one endless line, which takes no memory.</summary>
    private sealed class OneLine(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
