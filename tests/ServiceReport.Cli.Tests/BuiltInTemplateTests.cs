using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>What the built-in template says where the figures are awkward, and where a workspace holds little.</summary>
public sealed class BuiltInTemplateTests
{
    private const string Definition = """
        report: { title: Rapport, publisher: Etaten, language: nb, file-name: r, template: monthly, sections: [platform, information, meetings, sources] }
        series:
          a: { title: Ting A, unit: count, file: a.csv, label: A, group: statistics }
          b: { title: { nb: Ting B, en: Thing B }, unit: count, file: a.csv, label: B, group: statistics }
        """;

    private TemporaryFolder _workspace = null!;

    [SetUp]
    public void Make() => _workspace = new TemporaryFolder().With("report.yaml", Definition);

    [TearDown]
    public void Drop() => _workspace.Dispose();

    [Test]
    public void Counts_a_rise_from_zero_which_no_percentage_tells()
    {
        var report = Build("Måned;A;B\n2025-02;0;5\n2026-01;8;4\n2026-02;9;5\n");

        Assert.That(report, Does.Contain("- **Ting A**: 9\\\n  Opp fra 0 i februar 2025\n"));
        Assert.That(report, Does.Contain("Sammenlignet med februar 2025 gikk ett av to tall for bruken av plattformen opp.\n"), "and none has risen most in per cent");
        Assert.That(report, Does.Contain("Begge tallene er høyere enn i januar 2026."));
        Assert.That(report, Does.Contain("I februar 2026 var antallet 9. Det er opp fra 0 i februar 2025 og 12,5 % høyere enn i januar 2026."));
    }

    [Test]
    public void Names_nobody_where_two_rose_as_much()
    {
        var report = Build("Måned;A;B\n2025-02;10;20\n2026-02;11;22\n");

        Assert.That(report, Does.Contain("gikk begge tallene for bruken av plattformen opp.\n").And.Not.Contain("mest"));
    }

    [TestCase("0;100", "1000000;101", "gikk begge tallene for bruken av plattformen opp.\n", Description = "what rose from zero may have risen most")]
    [TestCase("1000000;1000000", "999999;1000001", "gikk ett av to tall for bruken av plattformen opp. Ett av to tall gikk ned.\n", Description = "by less than is printed")]
    [TestCase("10;20", "11;20", "opp. «Ting A» økte med 10,0 %.\n", Description = "one alone is not the most")]
    [TestCase("10;20", "10;20", "Sammenlignet med februar 2025 er ingen av de to tallene for bruken av plattformen endret.\n")]
    [TestCase("2000;20", "1;20", "«Ting A» gikk ned med 99,95 %.\n", Description = "it is not gone")]
    public void Names_the_one_that_changed_most_only_where_that_is_so(string then, string now, string expected) =>
        Assert.That(Build($"Måned;A;B\n2025-02;{then}\n2026-02;{now}\n"), Does.Contain(expected));

    [Test]
    public void Says_where_a_change_stands_on_a_figure_that_the_checks_doubt()
    {
        var months = Enumerable.Range(0, 38).Select(back => new DateOnly(2023, 1, 1).AddMonths(back)).Select(month => FormattableString.Invariant(
            $"{month:yyyy-MM};{(month == new DateOnly(2025, 2, 1) ? 10 : 1000) + month.Month};{1000 + month.Month}\n"));

        var report = Build("Måned;A;B\n" + string.Concat(months));

        Assert.That(report, Does.Contain("\n\nKontrollen av tallgrunnlaget stiller spørsmål ved tall bak endringene for Ting A; se merknadene til slutt i rapporten.\n"));

        _workspace.With("report.yaml", Definition.Replace(", sources]", "]", StringComparison.Ordinal));
        File.Delete(_workspace["out/2026-02/r-2026-02.md"]);
        Assert.That(Build(File.ReadAllText(_workspace["a.csv"])), Does.Contain("\n\nKontrollen av tallgrunnlaget stiller spørsmål ved tall bak endringene for Ting A.\n"), "there are no notes to see");
    }

    /// <summary>January has 44 640 minutes: 99,54 % allows 205,344 of them, 99,9 % uses 44,64, and 160,704 are left. Whole, 45 and 161 would be 206.</summary>
    [Test]
    public void Writes_minutes_that_add_up_as_they_stand()
    {
        _workspace.With("report.yaml", DefinitionOfUptime("minst 99,54 %"));

        var report = Build("Måned;Oppetid\n2026-01;99,9\n2026-02;99,9\n", "--month", "2026-01");

        Assert.That(report, Does.Contain("kravet tillot 205,3 minutter nedetid.").And.Contain("om lag 44,6 minutter nedetid, om lag 160,7 minutter mindre enn kravet tillater."));
    }

    [Test]
    public void Says_that_there_was_no_downtime()
    {
        _workspace.With("report.yaml", DefinitionOfUptime("minst 99,90 %"));

        Assert.That(Build("Måned;Oppetid\n2026-02;100\n"), Does.Contain("En oppetid på 100,00 % betyr ingen nedetid, om lag 40 minutter mindre enn kravet tillater."));
    }

    [Test]
    public void Promises_and_heads_only_what_there_is()
    {
        var report = Build("Måned;A;B\n2026-02;1;2\n");

        Assert.That(report, Does.Contain("**Plattformen** viser perioden i korte trekk og statistikk.\n"));
        Assert.That(report, Does.Not.Contain("**Informasjon**").And.Not.Contain("Treffpunkt"));
        Assert.That(
            report.Split('\n').Where(line => line.StartsWith('#')),
            Is.EqualTo(new[] { "# Rapport februar 2026", "## Innhold", "## 1 Plattformen", "### Perioden i korte trekk", "### Statistikk", "#### Ting A", "#### Ting B", "## Kilder og beregning", "### Kilder" }));
    }

    [Test]
    public void Promises_a_way_to_get_in_touch_where_there_is_but_that()
    {
        _workspace.With("content/kontakt.md", "---\ntitle: Kontakt\nchapter: kontakt\n---\nSkriv til oss.\n");

        Assert.That(Build("Måned;A;B\n2026-02;1;2\n"), Does.Contain("**Treffpunkt** viser hvordan du får tak i oss.\n").And.Contain("## 2 Treffpunkt\n"));
    }

    [Test]
    public void Says_nothing_in_brief_of_a_workspace_without_targets_and_use()
    {
        _workspace.With("report.yaml", Definition.Replace(", group: statistics", "", StringComparison.Ordinal));

        Assert.That(Build("Måned;A;B\n2026-02;1;2\n"), Does.Not.Contain("korte trekk").And.Not.Contain("**Plattformen**"));
    }

    [Test]
    public void Marks_a_title_that_has_no_form_in_the_language_of_the_report()
    {
        Build("Måned;A;B\n2026-02;1;2\n", "--language", "en");
        var page = File.ReadAllText(_workspace["out/2026-02/r-2026-02.html"]);

        Assert.That(page, Does.Contain("<span lang=\"nb\">Rapport</span>").And.Contain("><span lang=\"nb\">Ting A</span></h4>").And.Contain(">Thing B</h4>"));
    }

    private static string DefinitionOfUptime(string rule) => $$"""
        report: { title: Rapport, publisher: Etaten, language: nb, file-name: r, template: monthly, sections: [platform] }
        series:
          uptime: { title: Oppetid, unit: percent, decimals: 2, file: a.csv, label: Oppetid, group: uptime }
        targets:
          - { series: uptime, rule: "{{rule}}" }
        """;

    private string Build(string csv, params string[] options)
    {
        _workspace.With("a.csv", csv);
        string[] month = options is ["--month", ..] ? [] : ["--month", "2026-02"];
        var run = ReportProgram.Run(_workspace.Path, ["build", .. month, "--output", "out", .. options]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return File.ReadAllText(Directory.GetFiles(_workspace["out"], "*.md", SearchOption.AllDirectories).Single()).Replace('\u00A0', ' ');
    }
}
