using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>The page as the browser prints it.</summary>
[TestFixtureSource(typeof(BrowsedReport), nameof(BrowsedReport.LanguageTags))]
public sealed class PaperTests(string language)
{
    private readonly TemporaryFolder _folder = new();
    private string[] _pages = null!;
    private IReadOnlyList<string> _headings = null!;

    [OneTimeSetUp]
    public void Print()
    {
        BrowsedReport.Browser.ShowAnew(BrowsedReport.Page(language), new Screen(794) { IsPaper = true });
        _headings = BrowsedReport.Browser.AskList("return [...document.querySelectorAll('main :is(h2, h3, h4, h5, figcaption, caption)')].map(heading => heading.textContent)");
        File.WriteAllBytes(_folder["page.pdf"], BrowsedReport.Browser.Print());
        _pages = Plain(ExternalTool.Run("pdftotext", "-layout", "-enc", "UTF-8", _folder["page.pdf"], "-")).Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }

    [OneTimeTearDown]
    public void Drop() => _folder.Dispose();

    [Test]
    public void No_heading_stands_at_the_foot_of_a_page()
    {
        var feet = _pages.Select(page => string.Join(' ', Lines(page).TakeLast(3).SkipLast(1).Select(line => line.Trim()))).ToList(); // The last line is the page's number.

        Assert.That(_headings, Has.Count.GreaterThan(40));
        Assert.That(feet.Where(foot => _headings.Any(heading => foot.EndsWith(Plain(heading), StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Each_page_has_its_number() => Assert.That(
        _pages.Select(page => Lines(page)[^1].Trim()), Is.EqualTo(Enumerable.Range(1, _pages.Length).Select(number => $"{number} / {_pages.Length}")));

    [Test]
    public void Chapters_begin_on_pages_of_their_own()
    {
        string[] chapters = language switch
        {
            "nb" => ["1 Plattformen", "2 Informasjon", "3 Treffpunkt"],
            "nn" => ["1 Plattforma", "2 Informasjon", "3 Treffpunkt"],
            _ => ["1 The platform", "2 Information", "3 Meetings"],
        };

        Assert.That(chapters, Is.SubsetOf(_pages.Select(page => Lines(page)[0].Trim())));
    }

    [Test]
    public void The_targets_of_links_are_written() =>
        Assert.That(string.Join(' ', _pages), Does.Match(@"\w+ \(https://status\.example\.no\)").And.Match(@"\w+ \(kundesenter@example\.no\)"));

    [Test]
    public void No_figure_is_cut_off_at_the_edge()
    {
        var text = string.Join(' ', _pages).Replace(language == "en" ? ',' : ' ', ' ');

        Assert.That(text, Does.Contain("325 831 824").And.Contain("76 197 981").And.Contain("143 034 263"));
    }

    private static string[] Lines(string page) => [.. page.Split('\n').Where(line => line.Trim().Length > 0)];

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
