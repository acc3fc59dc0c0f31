using ServiceReport.Cli.Tests.Support;
using ServiceReport.Languages;

namespace ServiceReport.Cli.Tests.Browsing;

/// <summary>The sample's page in every language, built once, and one browser for all tests of this folder.</summary>
[SetUpFixture]
public sealed class BrowsedReport
{
    private static SampleWorkspace? _workspace;
    private static Browser? _browser;

    internal static Browser Browser => _browser!;

    internal static IEnumerable<string> LanguageTags => Language.All.Select(language => language.Tag);

    internal static string Page(string languageTag) => _workspace![$"{languageTag}/2026-02/servicerapport-2026-02.html"];

    [OneTimeSetUp]
    public void BuildAndStart()
    {
        _browser = Browser.Start();
        _workspace = new SampleWorkspace();
        foreach (var tag in LanguageTags)
        {
            var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "html", "--language", tag, "--output", tag);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
        }
    }

    [OneTimeTearDown]
    public void Drop()
    {
        _browser?.Dispose();
        _workspace?.Dispose();
    }
}
