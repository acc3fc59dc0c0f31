using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>The page breaks no rule of WCAG 2.1 A and AA, and none of axe's own, on whatever it is shown.</summary>
public sealed class AxeTests
{
    private const string Contrast = "color-contrast";
    private const string ColorsComputed = "the colours are tokens on paper, whose contrast PaletteTests computes";
    private const string Measured = "another test of this file measures it";

    /// <summary>All that axe leaves to a person. Each was looked at; anything else fails.</summary>
    private static readonly AxeExcuse[] Excuses =
    [
        new(Contrast, "imgNode", "svg.chart text", $"axe measures no text in a drawing; {Measured}"),
        new(Contrast, "shortTextContent", "svg.chart text", $"the figure 0 at an axis might be an ornament to axe; {Measured}"),
        new(Contrast, "bgOverlap", "svg.chart text", $"a label lies on its own paper-coloured ground, which keeps lines away from it; {Measured}"),
        new(Contrast, "elmPartiallyObscured", ".table.wide :is(th, td), .table.wide :is(th, td) *", $"the first column stays while the others scroll beneath it; {ColorsComputed}"),
        new(Contrast, "shortTextContent", ".table.wide td", $"a dash for a figure that there is not; {ColorsComputed}"),
    ];

    [Test]
    public void No_screen_breaks_a_rule(
        [ValueSource(typeof(BrowsedReport), nameof(BrowsedReport.LanguageTags))] string language, [Values] bool isDark, [Values(320, 768, 1440)] int width)
    {
        BrowsedReport.Browser.Show(BrowsedReport.Page(language), new Screen(width) { IsDark = isDark });

        Assert.That(BrowsedReport.Browser.Ask("return document.documentElement.scrollWidth"), Is.EqualTo(width), "nothing sticks out at the side");
        Assert.That(
            BrowsedReport.Browser.Ask("return getComputedStyle(document.body).backgroundColor"),
            Is.EqualTo(isDark ? "rgb(17, 24, 31)" : "rgb(255, 255, 255)"));
        AssertClean(BrowsedReport.Browser.AskAxe(Excuses));
    }

    [Test]
    public void Paper_breaks_no_rule([ValueSource(typeof(BrowsedReport), nameof(BrowsedReport.LanguageTags))] string language)
    {
        BrowsedReport.Browser.Show(BrowsedReport.Page(language), new Screen(794) { IsPaper = true }); // A4 is 794 CSS pixels wide.

        AssertClean(BrowsedReport.Browser.AskAxe(Excuses));
    }

    [Test]
    public void The_words_of_charts_stand_out_from_the_paper([Values] bool isDark)
    {
        BrowsedReport.Browser.Show(BrowsedReport.Page("nb"), new Screen(1440) { IsDark = isDark });

        Assert.That(BrowsedReport.Browser.AskList(PageScripts.Contrast + """
            const paper = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('.chart text')].map(text => [text, contrast(getComputedStyle(text).fill, paper)])
                .filter(([, found]) => found < 4.5).map(([text, found]) => `${text.textContent} (${text.classList}) has ${found.toFixed(2)}:1`);
            """), Is.Empty);
    }

    [Test]
    public void A_fault_would_be_told()
    {
        var browser = BrowsedReport.Browser;
        browser.ShowAnew(BrowsedReport.Page("nb"), new Screen(768));
        browser.Ask("document.querySelector('main p').style.color = '#ccc'; document.title = ''");
        var found = browser.AskAxe(Excuses).Violations;
        browser.ShowAnew(BrowsedReport.Page("nb"), new Screen(768)); // The next test gets the page as it was.

        Assert.That(found, Has.Some.StartsWith("color-contrast: ").And.Some.StartsWith("document-title: "));
    }

    private static void AssertClean(AxeFindings found)
    {
        Assert.That(found.Violations, Is.Empty);
        Assert.That(found.Undecided, Is.Empty);
    }
}
