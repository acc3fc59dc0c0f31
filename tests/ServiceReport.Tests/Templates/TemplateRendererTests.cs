using Scriban.Runtime;
using ServiceReport.Findings;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Templates;

/// <summary>A template of the workspace can do no more than write text.</summary>
public sealed class TemplateRendererTests
{
    private FindingList _findings = [];

    [SetUp]
    public void Forget() => _findings = [];

    [Test]
    public void Fills_a_template_with_values() => Assert.That(Render("Hei, {{ name }}!"), Is.EqualTo("Hei, verden!"));

    [Test]
    public void A_template_of_the_workspace_wins_over_the_built_in_one() =>
        Assert.That(Render("{{ include 'page.html.sbn' }}", ("page.html.sbn", "egen")), Is.EqualTo("egen"));

    [TestCase("{{ nme }}", "SR0402", "templates/report.md.sbn(1,4)")]
    [TestCase("en\n{{ name.first }}", "SR0402", "templates/report.md.sbn(2,9)")]
    [TestCase("{{ if }}", "SR0401", "templates/report.md.sbn(1,")]
    [TestCase("{{ for i in 1..2000000 }}{{ end }}", "SR0402", "templates/report.md.sbn(1,")]
    [TestCase("{{ while true }}{{ end }}", "SR0402", "templates/report.md.sbn(1,")]
    [TestCase("{{ func f; f; end; f }}", "SR0402", "templates/report.md.sbn(1,")]
    [TestCase("{{ include 'no-such.sbn' }}", "SR0403", "templates/report.md.sbn(1,")]
    [TestCase("{{ include '../outside.sbn' }}", "SR0403", "templates/report.md.sbn(1,")]
    [TestCase("{{ include '/etc/passwd' }}", "SR0403", "templates/report.md.sbn(1,")]
    [TestCase("{{ x = 'a' }}{{ for i in 1..25; x = x + x; end }}{{ x }}", "SR0402", "templates/report.md.sbn")]
    public void Tells_a_fault_by_its_place_and_gives_nothing(string template, string code, string place)
    {
        Assert.That(Render(template), Is.Null);
        Assert.That(_findings.Select(finding => finding.Rule.Code).Distinct(), Is.EqualTo(new[] { code }), _findings[0].Message);
        Assert.That(_findings[0].Place.ToString(), Does.StartWith(place));
    }

    [Test]
    public void Tells_a_fault_of_an_included_file_in_that_file()
    {
        Assert.That(Render("{{ include 'part.sbn' }}", ("part.sbn", "\n\n{{ nme }}")), Is.Null);
        Assert.That(_findings.Single().Place, Is.EqualTo(new TextPlace("templates/part.sbn", 3, 4)));
        Assert.That(_findings.Single().Excerpt, Is.EqualTo(new Excerpt("{{ nme }}", 3, 3)));
    }

    [Test]
    public void Names_a_template_that_does_not_exist_and_guesses()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Renderer(folder).Render("monthly/raport.md.sbn", []), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0403"));
        Assert.That(_findings.Single().Hint, Is.EqualTo("did you mean 'monthly/report.md.sbn'?"));
    }

    private string? Render(string template, params (string Name, string Text)[] others)
    {
        using var folder = new TemporaryFolder().With("templates/report.md.sbn", template).With("outside.sbn", "secret");
        foreach (var (name, text) in others)
        {
            folder.With("templates/" + name, text);
        }

        return Renderer(folder).Render("report.md.sbn", new ScriptObject { ["name"] = "verden" });
    }

    private TemplateRenderer Renderer(TemporaryFolder folder) => new(new TemplateFolder(Workspace.Open(folder.Path, _findings)!), _findings);
}
