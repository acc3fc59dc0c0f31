using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>The built page in a browser, from a small phone to a wide screen, light and dark.</summary>
public sealed class BrowserTests
{
    private SampleWorkspace _workspace = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _workspace = new SampleWorkspace();
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "html");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    [OneTimeTearDown]
    public void Drop() => _workspace.Dispose();

    [TestCase(320, false)]
    [TestCase(768, true)]
    [TestCase(1440, false)]
    public void Fits_the_screen_and_breaks_no_rule_of_wcag(int width, bool isDark)
    {
        using var browser = Browser.Start(width, isDark);
        browser.Open(_workspace["out/2026-02/servicerapport-2026-02.html"]);

        Assert.That(browser.Ask("return document.documentElement.scrollWidth"), Is.EqualTo(width), "nothing sticks out at the side");
        Assert.That(browser.Ask("return getComputedStyle(document.body).backgroundColor"), Is.EqualTo(isDark ? "rgb(17, 24, 31)" : "rgb(255, 255, 255)"));
        Assert.That(browser.Violations(), Is.Empty);
    }
}
