using System.Globalization;
using System.Text.RegularExpressions;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>Who copies text out of the sample's PDF gets what stands in it: figures, letters and words, in the order of reading.</summary>
public sealed partial class PdfTextTests
{
    private SampleWorkspace _workspace = null!;
    private string _text = "";
    private string _markdown = "";

    [OneTimeSetUp]
    public void Build()
    {
        _workspace = new SampleWorkspace(isQuiet: false);
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "pdf,md");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        _text = ExternalTool.Run("pdftotext", "-raw", "-enc", "UTF-8", _workspace["out/2026-02/servicerapport-2026-02.pdf"], "-").Replace('\f', '\n');
        _markdown = File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]);
    }

    [OneTimeTearDown]
    public void Drop() => _workspace.Dispose();

    [TestCaseSource(nameof(SeriesIds))]
    public void Every_year_of_a_series_comes_out_as_a_row_with_its_total(string id)
    {
        var lines = _text.Split('\n').Select(line => line.Replace('\u00A0', ' ').Trim()).ToList();
        foreach (var year in ReferenceFigures.Series[id].GroupBy(entry => entry.Key.Year))
        {
            string[] months = [.. Enumerable.Range(1, 12).Select(number => year.Where(entry => entry.Key.Number == number).Select(entry => Grouped(entry.Value)).SingleOrDefault("–"))];
            var total = Grouped(year.Sum(entry => entry.Value));
            string[] whole = [$"{year.Key} {string.Join(' ', months)} {total}"];
            string[] halves = [$"{year.Key} {string.Join(' ', months[..6])}", $"{year.Key} {string.Join(' ', months[6..])} {total}"];

            Assert.That(lines, Is.SupersetOf(whole).Or.SupersetOf(halves), $"{year.Key}");
        }
    }

    [Test]
    public void No_character_comes_out_that_a_reader_would_not_type()
    {
        // Ligatures, soft hyphens, thin blanks, private letters and the sign for "no such character".
        Assert.That(Odd().Matches(_text).Select(match => $"U+{(int)match.Value[0]:X4}"), Is.Empty);
    }

    [Test]
    public void Every_word_of_the_report_comes_out_whole()
    {
        var prose = Furniture().Replace(_markdown, " ");
        var words = Word().Matches(prose).Select(match => match.Value).Distinct().ToList();
        var found = Word().Matches(_text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.That(words, Has.Count.GreaterThan(700));
        Assert.That(words, Has.Some.Contains("æ").And.Some.Contains("ø").And.Some.Contains("å"));
        Assert.That(words, Is.SubsetOf(found));
    }

    [Test]
    public void Sections_come_out_in_the_order_of_the_report()
    {
        var at = _text.IndexOf("\nPerioden i korte trekk\n", StringComparison.Ordinal);
        foreach (var heading in Heading().Matches(_markdown).Select(match => match.Groups[1].Value).SkipWhile(text => text != "Perioden i korte trekk"))
        {
            var next = _text.IndexOf($"\n{heading}\n", Math.Max(at - 1, 0), StringComparison.Ordinal);
            Assert.That(next, Is.GreaterThanOrEqualTo(0), heading);
            at = next + 1;
        }
    }

    private static IEnumerable<string> SeriesIds => ReferenceFigures.Series.Keys;

    private static string Grouped(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    /// <summary>What Markdown says only to a browser: images, targets of links, kinds of alerts, code.</summary>
    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\[![A-Z]+\]|`[^`]*`|<[^>]*>|https?://\S+|\S+@\S+")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^#{1,3} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[\uFB00-\uFB06\u00AD\u202F\u2009\uFFFD\uE000-\uF8FF]")]
    private static partial Regex Odd();
}
