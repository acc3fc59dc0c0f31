using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>The changes that the README works through are done here, with the very lines that it gives.</summary>
public sealed class WorkedChangesTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new SampleWorkspace();

    [TearDown]
    public void Drop() => _workspace.Dispose();

    /// <summary>The reference: 5,588 calls in February 2026 and 6,652 in January, 16.0 % fewer.</summary>
    [Test]
    public void A_new_sentence()
    {
        var builtIn = File.ReadAllText(Path.Combine(Repository.Root, "templates", "monthly", "service-desk.md.sbn"));
        Own("service-desk.md.sbn", builtIn + LinesAfter("**A new sentence.**"));

        Assert.That(Built().Replace('\u00A0', ' '), Does.Contain("Kundesenteret tok 5 588 henvendelser på telefon, −16,0 % fra januar 2026."));
    }

    [Test]
    public void Another_order_of_chapters()
    {
        Sections(LinesAfter("**Another order of chapters.**").Trim());

        Assert.That(Built(), Does.Match(@"(?s)## 1 Informasjon\n.*## 2 Plattformen\n.*## 3 Treffpunkt\n"));
    }

    [Test]
    public void A_chart_of_ones_own()
    {
        Own("telephone.md.sbn", LinesAfter("**A chart of one's own.**"));
        Sections("sections: [platform, telephone, information, meetings, sources]");

        Assert.That(Built(), Does.Match(@"(?s)## 2 Telefon\n.*\(charts/average_wait\.svg\).*\(charts/answer_rate\.svg\).*## 3 Informasjon\n"));
    }

    private void Own(string name, string text)
    {
        Directory.CreateDirectory(_workspace["templates/monthly"]);
        File.WriteAllText(_workspace[$"templates/monthly/{name}"], text);
    }

    private void Sections(string line)
    {
        var definition = File.ReadAllText(_workspace["report.yaml"]);
        var changed = definition.Replace("sections: [platform, information, meetings, sources]", line, StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(definition));
        File.WriteAllText(_workspace["report.yaml"], changed);
    }

    private string Built()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]);
    }

    /// <summary>The lines of the first fence after a passage.</summary>
    private static string LinesAfter(string passage)
    {
        var begin = Readme.IndexOf("```", Readme.IndexOf(passage, StringComparison.Ordinal), StringComparison.Ordinal);
        begin = Readme.IndexOf('\n', begin) + 1;
        return Readme[begin..Readme.IndexOf("```", begin, StringComparison.Ordinal)];
    }
}
