using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>Every published figure stands in every format, at its place: the report is built once and looked up.</summary>
public sealed partial class BuiltReportTests
{
    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    /// <summary>The series' titles in the sample's definition.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["messages"] = "Meldinger sendt",
        ["submissions"] = "Skjemaer arkivert",
        ["email_notifications"] = "Varsler sendt på e-post",
        ["sms_notifications"] = "Varsler sendt på SMS",
        ["authorisations"] = "Autorisasjoner",
        ["consents"] = "Samtykker",
        ["altinn3_submissions"] = "Innsendinger fra Altinn 3-tjenester",
    };

    /// <summary>The rows of the service desk's table: their names, the column of service-desk.csv, and what stands behind a figure.</summary>
    private static readonly (string Name, int Column, string Suffix)[] Desk =
    [
        ("Gjennomsnittlig ventetid på telefon", 1, " sek"), ("Svarprosent", 2, " %"), ("Henvendelser på telefon, inkl. tilbakeringing", 3, ""), ("E-poster", 4, ""),
    ];

    private SampleWorkspace _workspace = null!;
    private string _markdown = null!;
    private string? _pdf;
    private IHtmlDocument _html = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _workspace = new SampleWorkspace(isQuiet: false);
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        _markdown = File.ReadAllText(FileOf("md"));
        _html = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(FileOf("html")));
    }

    [OneTimeTearDown]
    public void Drop()
    {
        _html.Dispose();
        _workspace.Dispose();
    }

    [Test]
    public void The_markdown_is_the_one_that_was_read_and_accepted() =>
        Golden.Verify(_markdown, Path.Combine(Repository.Root, "tests", "ServiceReport.Cli.Tests", "servicerapport-2026-02.expected.md"));

    [TestCaseSource(nameof(SeriesIds))]
    public void Every_figure_of_a_series_stands_in_its_row_and_month(string id)
    {
        var rows = ReferenceFigures.Series[id].GroupBy(entry => entry.Key.Year).ToList();
        Assert.That(rows, Has.Count.EqualTo(4));
        foreach (var row in rows)
        {
            var figures = row.Select(entry => Grouped(entry.Value)).ToList();
            Assert.Multiple(() =>
            {
                Assert.That(HtmlRow(Titles[id] + " per måned", $"{row.Key}").Take(figures.Count), Is.EqualTo(figures), "HTML");
                Assert.That(MarkdownRow(Titles[id], $"{row.Key}").Take(figures.Count), Is.EqualTo(figures), "Markdown");
                Assert.That(PdfParts(figures), Has.All.Matches<string>(part => PdfText().Contains($"{row.Key} {part}", StringComparison.Ordinal)), "PDF");
            });
        }
    }

    [Test]
    public void Every_total_is_the_sum_of_its_row()
    {
        foreach (var (id, title) in Titles)
        {
            foreach (var row in ReferenceFigures.Series[id].GroupBy(entry => entry.Key.Year))
            {
                Assert.That(HtmlRow(title + " per måned", $"{row.Key}").Last(), Is.EqualTo(Grouped(row.Sum(entry => entry.Value))), $"{id} {row.Key}");
            }
        }
    }

    [Test]
    public void Every_month_of_uptime_stands_with_its_verdict()
    {
        Assert.That(ReferenceFigures.Uptime, Has.Count.EqualTo(24));
        foreach (var (month, percent) in ReferenceFigures.Uptime)
        {
            var name = $"{Capitalised(Months[month.Number - 1])} {month.Year}";
            var value = percent.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') + " %";
            var verdict = percent >= 99.90m ? "oppfylt" : "ikke oppfylt";

            Assert.Multiple(() =>
            {
                var row = HtmlRow("Oppetid per måned", name);
                Assert.That(row[0], Is.EqualTo(value), "HTML");
                Assert.That(row[2], Does.EndWith(verdict).And.EndWith(" " + verdict).Or.EqualTo(verdict), "HTML");
                Assert.That(MarkdownRow("Oppetid", name)[0], Is.EqualTo(value), "Markdown");
                Assert.That(Regex.IsMatch(PdfText(), $@"{name} {Regex.Escape(value)} minst 99,90 % \S* ?{verdict}"), Is.True, $"PDF: {name}");
            });
        }
    }

    [Test]
    public void Every_figure_of_the_service_desk_stands_in_its_row_and_month()
    {
        foreach (var (name, column, suffix) in Desk)
        {
            var figures = ReferenceFigures.ServiceDesk(column).Values.Select(value => Grouped(value) + suffix).ToList();
            Assert.That(figures, Has.Count.EqualTo(2));

            Assert.Multiple(() =>
            {
                Assert.That(HtmlRow("Kundesenteret i 2026", name).Skip(1).Take(2), Is.EqualTo(figures), "HTML");
                Assert.That(MarkdownRow("Kundesenter", name).Skip(1).Take(2), Is.EqualTo(figures), "Markdown");
                Assert.That(PdfText(), Does.Contain(string.Join(' ', figures)), "PDF");
            });
        }
    }

    [Test]
    public void The_downtime_of_the_month_is_worked_out_from_its_length()
    {
        // February 2026 has 28 × 1440 = 40 320 minutes; 0.10 % of them are 40.32, 0.31 % are 124.992, and 84.672 lie between.
        const string expected = "Februar 2026 hadde 40 320 minutter, og kravet tillot 40 minutter nedetid. "
            + "En oppetid på 99,69 % tilsvarer om lag 125 minutter nedetid, om lag 85 minutter mer enn kravet tillater.";

        Assert.That(Plain(_html.QuerySelector("main")!.TextContent), Does.Contain(expected));
        Assert.That(Plain(_markdown), Does.Contain(expected));
        Assert.That(PdfText(), Does.Contain(expected));
    }

    [Test]
    public void The_pdf_is_a_report_of_a_dozen_pages_or_more()
    {
        var information = ExternalTool.Run("pdfinfo", FileOf("pdf"));
        var pages = int.Parse(PageCount().Match(information).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.That(pages, Is.InRange(12, 20));
        Assert.That(information, Does.Match(@"Title: +Tjenesterapport – februar").And.Match("Tagged: +yes").And.Match(@"Page size: +595\.\d+ x 841\.\d+ pts \(A4\)"));
        Assert.That(new FileInfo(FileOf("pdf")).Length, Is.LessThan(400_000));
    }

    [Test]
    public void Texts_that_do_not_apply_to_the_month_are_left_out()
    {
        Assert.That(_markdown, Does.Not.Contain("romjula"), "content/informasjon-jul.md applies until January");
        Assert.That(_markdown, Does.Contain("Åpne møter om ny plattform"));
    }

    [Test]
    public void The_html_needs_nothing_from_elsewhere()
    {
        Assert.That(_html.QuerySelectorAll("script, link[rel=stylesheet], iframe, object, embed, [style], [onload], [onclick]"), Is.Empty);
        Assert.That(_html.QuerySelectorAll("[src], [srcset]"), Is.Empty);
        Assert.That(_html.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Does.StartWith("default-src 'none'"));
        Assert.That(_html.DocumentElement.GetAttribute("lang"), Is.EqualTo("nb"));
        Assert.That(_html.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
        Assert.That(new FileInfo(FileOf("html")).Length, Is.LessThan(500_000));
        Assert.That(_html.QuerySelectorAll("main svg"), Has.Length.GreaterThanOrEqualTo(8));
    }

    private static IEnumerable<string> SeriesIds => Titles.Keys;

    private string FileOf(string extension) => _workspace[$"out/2026-02/servicerapport-2026-02.{extension}"];

    /// <summary>The cells of a row behind its name, in the table whose caption begins with these words.</summary>
    private List<string> HtmlRow(string caption, string name)
    {
        var table = _html.QuerySelectorAll("table").Single(one => Plain(one.QuerySelector("caption")?.TextContent ?? "").StartsWith(caption, StringComparison.Ordinal));
        var row = table.QuerySelectorAll("tbody tr").Single(one => Plain(one.Children[0].TextContent) == name);
        return [.. row.Children.Skip(1).Select(cell => Plain(cell.TextContent))];
    }

    /// <summary>The cells of a row behind its name, below the heading.</summary>
    private List<string> MarkdownRow(string heading, string name)
    {
        var start = Regex.Match(_markdown, $"^#+ {Regex.Escape(heading)}$", RegexOptions.Multiline).Index;
        var row = _markdown[start..].Split('\n').First(line => Plain(line).StartsWith($"| {name} ", StringComparison.Ordinal));
        return [.. row.Split('|').Skip(2).SkipLast(1).Select(Plain)];
    }

    private string PdfText() => _pdf ??= Plain(ExternalTool.Run("pdftotext", "-layout", "-enc", "UTF-8", FileOf("pdf"), "-"));

    /// <summary>A row of the PDF: whole, or, where figures are too wide for the paper, January to June and July to December apart.</summary>
    private IEnumerable<string> PdfParts(List<string> figures)
    {
        var whole = string.Join(' ', figures);
        return PdfText().Contains(whole, StringComparison.Ordinal) ? [whole] : figures.Chunk(6).Select(part => string.Join(' ', part));
    }

    /// <summary>Every kind and number of blanks as one.</summary>
    private static string Plain(string text) => Blanks().Replace(text, " ").Trim();

    private static string Grouped(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"Pages: +(\d+)")]
    private static partial Regex PageCount();
}
