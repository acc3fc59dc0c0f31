using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Pdf;
using ServiceReport.Languages;
using ServiceReport.Targets;
using static ServiceReport.Tests.Formats.Pdf.SampleDocuments;

namespace ServiceReport.Tests.Formats.Pdf;

public sealed class PdfFormatTests
{
    private static readonly byte[] Monthly = PdfFile.Bytes(SampleDocuments.Monthly);

    [Test]
    public void Is_chosen_by_pdf_and_ends_in_dot_pdf()
    {
        var format = new PdfFormat();

        Assert.That((format.Name, format.FileExtension), Is.EqualTo(("pdf", ".pdf")));
    }

    [Test]
    public void A_report_is_small() => Assert.That(Monthly, Has.Length.LessThan(400 * 1024));

    [Test]
    public void The_same_document_gives_the_same_bytes() => Assert.That(PdfFile.Bytes(SampleDocuments.Monthly), Is.EqualTo(Monthly));

    [Test]
    [NonParallelizable]
    public void Another_culture_and_time_zone_give_the_same_bytes()
    {
        var culture = CultureInfo.CurrentCulture;
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Environment.SetEnvironmentVariable("TZ", "Pacific/Chatham");
            TimeZoneInfo.ClearCachedData();

            Assert.That(PdfFile.Bytes(SampleDocuments.Monthly), Is.EqualTo(Monthly));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Test]
    public void Another_figure_gives_another_document_id()
    {
        var one = Encoding.Latin1.GetString(PdfFile.Bytes(Of(Text("6 142 016"))));
        var other = Encoding.Latin1.GetString(PdfFile.Bytes(Of(Text("6 142 017"))));

        Assert.That(Id(one), Is.Not.EqualTo(Id(other)));

        static string Id(string file) => file.Substring(file.IndexOf("/ID[", StringComparison.Ordinal), 70);
    }

    [Test]
    public void Is_a_sound_file()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);

        Assert.That(file.Ask("qpdf", "--check"), Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void Says_its_title_and_language_is_tagged_and_has_A4_pages()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        var info = file.Ask("pdfinfo");
        var objects = file.Ask("qpdf", "--json");

        Assert.Multiple(() =>
        {
            Assert.That(info, Does.Match(@"Title:\s+Tjenesterapport – februar 2026"));
            Assert.That(info, Does.Match(@"Author:\s+Digitaliseringsdirektoratet"));
            Assert.That(info, Does.Match(@"Tagged:\s+yes"));
            Assert.That(info, Does.Match(@"Page size:\s+595\.28 x 841\.89 pts \(A4\)"));
            Assert.That(info, Does.Not.Contain("CreationDate"));
            Assert.That(objects, Does.Match(@"""/Lang"": ""(u:)?nb"""));
            Assert.That(objects, Does.Contain(@"""/DisplayDocTitle"": true"));
        });
    }

    [Test]
    public void A_turned_page_is_wide_without_a_rotation_and_its_rows_come_out_whole()
    {
        using var file = new PdfFile(WithTurnedTable);
        var pages = file.Ask("pdfinfo", "-f", "1", "-l", "9");

        Assert.That(pages, Does.Match(@"Page +2 size: +841\.89 x 595\.28 pts").And.Match(@"Page +1 size: +595\.28 x 841\.89 pts"));
        Assert.That(pages, Does.Not.Match("rot: +[1-9]"));
        Assert.That(file.Text(2), Does.Contain("2023 6 397 333 5 146 606 13 955 995 5 892 005 5 414 871 6 568 696 3 289 794 4 989 486 4 641 921 4 475 651 4 556 908 8 385 443 73 714 709"));
        Assert.That(file.Ask("qpdf", "--check"), Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void Every_font_is_embedded_as_a_subset_with_a_Unicode_map()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        var fonts = file.Ask("pdffonts").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.That(fonts, Has.Length.EqualTo(3)); // Regular, Italic, SemiBold
        Assert.That(fonts, Has.All.Match(@"Inter-.* Identity-H\s+yes yes yes"));
    }

    [TestCaseSource(nameof(Series))]
    public void Every_figure_comes_out_with_its_blanks_row_by_row(string title, string next, long[][] years)
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        var text = file.Text();
        var start = text.IndexOf($"\n{title}\n", StringComparison.Ordinal);
        var lines = text[start..text.IndexOf($"\n{next}\n", start + 1, StringComparison.Ordinal)].Split('\n');

        for (var year = 0; year < years.Length; year++)
        {
            string[] figures = [.. years[year].Select(value => Language.Bokmal.Number(value)), Language.Bokmal.Number(years[year].Sum())];
            var row = string.Concat(lines.Where(line => line.StartsWith($"{2023 + year} ", StringComparison.Ordinal)).Select(line => line[4..]));
            Assert.That(row, Is.EqualTo(" " + string.Join(' ', figures).Replace('\u00A0', ' ')));
        }
    }

    [TestCase("6 142 016")]
    [TestCase("99,69 %")]
    [TestCase("−4,5 og 3–4")]
    [TestCase("blåbærsyltetøy ÆØÅ «sitat»")]
    public void Text_comes_out_as_it_went_in(string text)
    {
        using var file = new PdfFile(Of(Text(text.Replace(' ', '\u00A0'))));

        Assert.That(file.Text(), Does.Contain(text));
    }

    [TestCase("-raw")]
    [TestCase("-layout")]
    [TestCase("-nopgbrk", Description = "in reading order, as pdftotext finds it by itself")]
    public void A_word_parted_between_lines_comes_out_whole(string mode)
    {
        var word = string.Join('\u00AD', Enumerable.Repeat("tjeneste", 20));
        var checksum = string.Concat(Enumerable.Range(10, 60));
        using var file = new PdfFile(Of(Text($"Først {word} sist."), Text($"Sum {checksum} slutt.")));
        var text = file.Text(mode: mode);

        Assert.That(text, Does.Contain(word.Replace("\u00AD", "", StringComparison.Ordinal)).And.Contain(checksum));
        Assert.That(text, Does.Contain("sist.").And.Contain("slutt."));
    }

    [TestCase(Verdict.Met, "oppfylt", "✓ oppfylt")]
    [TestCase(Verdict.Missed, "ikke oppfylt", "✗ ikke oppfylt")]
    [TestCase(Verdict.Unknown, "ukjent", "? ukjent")]
    public void A_verdict_is_a_symbol_and_a_word(Verdict verdict, string word, string expected)
    {
        using var file = new PdfFile(Of(new Paragraph([new VerdictInline(verdict, word)])));

        Assert.That(file.Text(), Does.Contain(expected));
    }

    [TestCase("en\u0007to", "en\uFFFDto", Description = "a control character is seen")]
    [TestCase("漢字", "漢字", Description = "what the font lacks is drawn as squares and still comes out")]
    [TestCase("😀", "😀", Description = "also beyond the basic plane")]
    [TestCase("en\u202Eto\u202C", "ento", Description = "an override turns nothing round")]
    [TestCase("e\u0301n", "én", Description = "letter and accent are one")]
    [TestCase("<b>(\\)&", "<b>(\\)&", Description = "nothing in text is an operator")]
    public void Hostile_text_is_text(string text, string expected)
    {
        using var file = new PdfFile(Of(Heading(1, "a", text), Text(text), new CodeBlock(text)) with { Title = text });

        Assert.That(file.Ask("qpdf", "--check"), Does.Contain("No syntax"));
        Assert.That(file.Text(), Does.Contain(expected));
    }

    [Test]
    public void Half_a_surrogate_pair_is_seen() => Hostile_text_is_text("en" + (char)0xD800 + "to", "en\uFFFDto"); // An attribute cannot hold it.

    [Test]
    public void An_empty_document_is_an_empty_page()
    {
        using var file = new PdfFile(Of());

        Assert.That(file.Ask("pdfinfo"), Does.Match(@"Pages:\s+1\b"));
        Assert.That(file.Ask("qpdf", "--check"), Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void Links_lead_outside_and_to_headings_and_unknown_ones_nowhere()
    {
        using var file = new PdfFile(Of(
            new Paragraph([Link("https://example.no/æ?a=(1)"), Link("#her"), Link("#borte")]), Heading(1, "her", "Her")));
        var objects = file.Ask("qpdf", "--json");

        Assert.That(objects, Does.Match(@"""/URI"": ""(u:)?https://example\.no/%C3%A6\?a=\(1\)"""));
        Assert.That(objects.Split("\"/Subtype\": \"/Link\""), Has.Length.EqualTo(3), "two links");

        static LinkInline Link(string target) => new(target, [new TextInline(target)]);
    }

    [Test]
    public void Headings_of_three_levels_are_bookmarks()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        var objects = file.Ask("qpdf", "--json", "--json-key=outlines");

        Assert.That(objects, Does.Contain("\"Plattformen\"").And.Contain("\"Statistikk\"").And.Contain("\"Autorisasjon\""));
        Assert.That(objects, Does.Not.Contain("\"Smått\""), "level 4");
    }

    private static IEnumerable<TestCaseData> Series() =>
        SampleFigures.Series.Zip([.. SampleFigures.Series.Skip(1).Select(series => series.Title), "Brukerstøtte"], (series, next) =>
            new TestCaseData(series.Title, next, series.Years) { TestName = $"{{m}}({series.Id})" });
}
