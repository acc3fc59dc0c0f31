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
    [TestCase("nb", "Kundesenteret tok 5 588 henvendelser på telefon i februar 2026, −16,0 % fra januar 2026.")]
    [TestCase("nn", "Kundesenteret tok 5 588 førespurnader på telefon i februar 2026, −16,0 % frå januar 2026.")]
    [TestCase("en", "The service desk took 5,588 telephone enquiries in February 2026, −16.0% from January 2026.")]
    public void A_new_sentence(string language, string sentence)
    {
        var words = LinesAfter("**A new sentence.**").Split('\n');
        foreach (var (tag, line) in new[] { "nb", "nn", "en" }.Zip(words))
        {
            Own($"words.{tag}.sbn", BuiltIn($"words.{tag}.sbn") + line + "\n");
        }

        Own("service-desk.md.sbn", BuiltIn("service-desk.md.sbn") + LinesAfter("`sample-data/templates/monthly/service-desk.md.sbn`, a copy"));

        Assert.That(Built(language).Replace('\u00A0', ' '), Does.Contain($"\n\n{sentence}\n"));
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

    private static string BuiltIn(string name) => File.ReadAllText(Path.Combine(Repository.Root, "templates", "monthly", name));

    private string Built(string language = "nb")
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md", "--language", language);
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
