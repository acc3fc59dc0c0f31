using ServiceReport.Findings;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Templates;

/// <summary>A template of one's own that is misspelt does not go unused in silence.</summary>
public sealed class TemplatesNotUsedTests
{
    [TestCase("templates/monthly/repport.md.sbn", "did you mean 'monthly/report.md.sbn'?")]
    [TestCase("templates/monthly/report.md", "did you mean 'monthly/report.md.sbn'?")]
    [TestCase("templates/monthly/Cover.md.sbn", "did you mean 'monthly/cover.md.sbn'?")]
    [TestCase("templates/Monthly/cover.md.sbn", "did you mean 'monthly/cover.md.sbn'?")]
    [TestCase("templates/cover.md.sbn", "did you mean 'monthly/cover.md.sbn'?")]
    [TestCase("templates/monthly/page.html.sbn", "did you mean 'page.html.sbn'?")]
    [TestCase("templates/monthly/owm.md.sbn", "did you mean 'monthly/own.md.sbn'?")]
    [TestCase("templates/monthly/telephone.md.sbn", null)]
    public void Tells_a_template_that_nothing_asks_for(string file, string? hint)
    {
        var finding = Findings([file]).Single();

        Assert.That((finding.Rule.Code, finding.Severity, finding.Place, finding.Hint), Is.EqualTo(("SR0405", Severity.Warning, new FilePlace(file), hint)));
    }

    [TestCase("Templates")]
    [TestCase("template")]
    public void Tells_a_folder_with_nearly_the_name(string folder)
    {
        var finding = Findings([$"{folder}/monthly/report.md.sbn"]).Single();

        Assert.That((finding.Rule.Code, finding.Place, finding.Hint), Is.EqualTo(("SR0405", new FilePlace(folder), "did you mean 'templates'?")));
    }

    /// <summary>Read for this report, or by another of its formats and languages.</summary>
    [TestCase("templates/monthly/report.md.sbn")]
    [TestCase("templates/monthly/words.en.sbn")]
    [TestCase("templates/monthly/own.nn.sbn")]
    [TestCase("templates/page.html.sbn")]
    [TestCase("templates/monthly/.report.md.sbn.swp")]
    [TestCase("templates/LESMEG.txt")]
    [TestCase("layout/monthly/report.md.sbn")]
    public void Says_nothing_of_what_is_used(string file) => Assert.That(Findings([file]), Is.Empty);

    [Test]
    public void Says_nothing_of_a_part_of_the_page() => Assert.That(Findings(["templates/page.html.sbn", "templates/head.sbn"], "{{ include 'head.sbn' }}"), Is.Empty);

    /// <summary>What is told in a workspace whose report reads <c>own.md.sbn</c> and <c>own.nb.sbn</c>.</summary>
    private static FindingList Findings(string[] files, string text = "")
    {
        using var folder = new TemporaryFolder().With("templates/monthly/own.md.sbn", "").With("templates/monthly/own.nb.sbn", "");
        foreach (var file in files)
        {
            folder.With(file, text);
        }

        FindingList findings = [];
        var templates = new TemplateFolder(Workspace.Open(folder.Path, findings)!);
        Assert.That(templates.Text("monthly/own.md.sbn", findings), Is.Not.Null);
        Assert.That(templates.Text("monthly/own.nb.sbn", findings), Is.Not.Null);
        templates.TellNotUsed(findings);
        return findings;
    }
}
