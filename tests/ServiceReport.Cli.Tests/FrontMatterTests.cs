using ServiceReport.Cli.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ServiceReport.Cli.Tests;

/// <summary><c>report build --front-matter</c>: the Markdown says what it is, for programs.</summary>
public sealed class FrontMatterTests
{
    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new SampleWorkspace();

    [TearDown]
    public void Drop() => _workspace.Dispose();

    [Test]
    public void Says_title_month_language_publisher_and_verdicts()
    {
        var text = Build("--front-matter");

        Assert.That(text.Replace('\u00A0', ' '), Does.StartWith("""
            ---
            title: "Tjenesterapport"
            subtitle: "februar 2026"
            month: "2026-02"
            language: "nb"
            publisher: "Altinn"
            targets:
              - series: "uptime"
                title: "Oppetid"
                rule: "minst 99,90 %"
                value: 99.69
                unit: "percent"
                verdict: "missed"
              - series: "average_wait"
                title: "Gjennomsnittlig ventetid på telefon"
                rule: "under 60 sek"
                value: 270
                unit: "seconds"
                verdict: "missed"
              - series: "answer_rate"
                title: "Svarprosent"
                rule: "over 90 %"
                value: 86
                unit: "percent"
                verdict: "missed"
            ---

            # Tjenesterapport februar 2026

            """));
    }

    [Test]
    public void Is_not_there_unless_asked_for() => Assert.That(Build(), Does.StartWith("# Tjenesterapport februar 2026\n"));

    [TestCase("""'a"b\c: [1]'""", """a"b\c: [1]""")]
    [TestCase("'--- # x'", "--- # x")]
    [TestCase("""'{{ 1 }} ''& *x | > %'""", "{{ 1 }} '& *x | > %")]
    [TestCase("""
        "a\n---\nb\u2028c\x07\uFFFE"
        """, "a --- b c\uFFFD\uFFFD")]
    public void Keeps_every_title_a_text(string yaml, string expected)
    {
        _workspace.Replace("report.yaml", SampleWorkspace.Title, "title: " + yaml);
        var head = Build("--front-matter").Split("\n---\n")[0];
        var stream = new YamlStream();
        stream.Load(new StringReader(head));
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;

        Assert.That(root["title"].ToString(), Is.EqualTo(expected));
        Assert.That(((YamlSequenceNode)root["targets"]).Children, Has.Count.EqualTo(3));
    }

    [Test]
    public void Says_unknown_where_a_month_has_no_figure()
    {
        _workspace.Replace("report.yaml", "    group: service_desk\n", "    group: service_desk\n    required: false\n");
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2025-11", "--format", "md", "--front-matter");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(_workspace["out/2025-11/servicerapport-2025-11.md"]), Does.Contain("    value: null\n    unit: \"seconds\"\n    verdict: \"unknown\"\n"));
    }

    [Test]
    public void Is_refused_where_no_markdown_is_written()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--format", "html,pdf", "--front-matter");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--front-matter is for the format 'md', which --format leaves out"));
    }

    private string Build(params string[] options)
    {
        var run = ReportProgram.Run(_workspace.Path, ["build", "--month", "2026-02", "--format", "md", .. options]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]);
    }
}
