using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>The severity of findings, as <c>report.yaml</c> sets it.</summary>
public sealed class SeverityTests
{
    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void CopySample() => _workspace = new SampleWorkspace();

    [TearDown]
    public void DropSample() => _workspace.Dispose();

    [Test]
    public void An_error_made_a_warning_is_told_and_leaves_a_gap_in_the_report()
    {
        _workspace.Replace("uptime.csv", "juli 2025;99,94", "juli 2025;99,9b");
        Set("SR0103: warning");

        var run = Build();

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith("""
            warning[SR0103]: '99,9b' is not a number
              --> uptime.csv › B18
               |   juli 2025 | 99,9b 
               |                   ^
              help: Write a figure, or leave the cell empty where there is none.

            warning[SR0304]: 'uptime' has no figure for 2025-07
            """));
        Assert.That(Report(), Does.Match(@"\| Juni 2025 +\| +99,9\d %").And.Match(@"\| Juli 2025 +\| +– \| .*ukjent").And.Match(@"\| August 2025 +\| +99,9\d %"));
    }

    [Test]
    public void A_missing_figure_of_the_month_can_be_made_a_warning_and_its_target_is_unknown()
    {
        _workspace.Replace("uptime.csv", "februar 2026;99,69", "februar 2026;");
        Set("SR0301: warning");

        var run = Build();

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith("warning[SR0301]: 'uptime' has no figure for 2026-02").And.Contain("  unknown  uptime        no figure  target ≥ 99.90 %\n"));
    }

    [Test]
    public void A_warning_made_an_error_stops_the_build()
    {
        _workspace.Replace("content/kontakt.md", "chapter: kontakt", "chapter: kontak");
        Set("SR0404: error");

        var run = Build();

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0404]: no template shows the chapter 'kontak'\n").And.EndWith("\n1 error\n"));
        Assert.That(Directory.Exists(_workspace["out"]), Is.False);
    }

    [Test]
    public void What_is_off_is_not_told()
    {
        _workspace.Replace("content/kontakt.md", "chapter: kontakt", "chapter: kontak");
        Set("SR0404: off");

        var run = Build();

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith("Tjenesterapport 2026-02\n"));
    }

    [Test]
    public void Validate_says_yes_where_only_notes_are_left()
    {
        _workspace.Replace("uptime.csv", "juli 2025;99,94", "juli 2025;99,9b");
        Set("SR0103: note");
        Set("SR0304: note");

        var run = ReportProgram.Run(_workspace.Path, "validate");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("note[SR0103]: '99,9b' is not a number\n").And.EndWith("\n2 notes\n"));
    }

    [TestCase("changes.csv", "04.02.2026;Autorisasjon", "04/02/2026;Autorisasjon", "SR0214")]
    [TestCase("changes.csv", "04.02.2026;Autorisasjon", ";Autorisasjon", "SR0215")]
    [TestCase("incidents.csv", "12.02.2026 08:15;", "12/02/2026 08:15;", "SR0214")]
    [TestCase("incidents.csv", "12.02.2026 08:15;", ";", "SR0215")]
    [TestCase("incidents.csv", ";12.02.2026 09:37;", ";;", "SR0215")]
    [TestCase("meetings.csv", "03.06.2026;04.06.2026;", "03/06/2026;04.06.2026;", "SR0214")]
    public void An_entry_without_its_date_does_not_keep_the_report_from_being_built(string file, string right, string wrong, string code)
    {
        _workspace.Replace(file, right, wrong);
        Set(code + ": warning");

        var run = Build();

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith($"warning[{code}]: "));
    }

    [Test]
    public void Mistakes_are_told_by_line_and_column()
    {
        var line = File.ReadAllLines(_workspace["report.yaml"]).Length + 1;
        Set("SR103: warning");

        var run = Build();

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Is.EqualTo($"""
            error[SR0017]: there is no finding 'SR103'
              --> report.yaml({line},3)
               |    SR103: warning
               |    ^^^^^
              help: did you mean 'SR0103'?

            1 error

            """));
    }

    /// <summary>Adds a line to the key <c>findings</c>, with which the quiet sample ends.</summary>
    private void Set(string severity) => File.AppendAllText(_workspace["report.yaml"], $"  {severity}\n");

    private ProgramRun Build() => ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md");

    private string Report() => File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]).Replace('\u00A0', ' ');
}
