using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>report check</c> and <c>report validate</c>, as a user meets them.</summary>
public sealed class CheckTests
{
    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void CopySample() => _workspace = new SampleWorkspace();

    [TearDown]
    public void DropSample() => _workspace.Dispose();

    [Test]
    public void Says_no_where_a_target_is_missed()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Is.EqualTo("""
            Tjenesterapport 2026-02
              missed  uptime        99.69 %  target ≥ 99.90 %
              missed  average_wait    270 s  target < 60 s
              missed  answer_rate      86 %  target > 90 %
            0 of 3 targets met

            """));
        Assert.That(run.Error, Is.Empty);
        Assert.That(Directory.Exists(_workspace["out"]), Is.False);
    }

    [Test]
    public void Says_yes_where_all_are_met()
    {
        _workspace.Replace("report.yaml", ">= 99.90 %", ">= 99.69 %").Replace("report.yaml", "< 60 s", "<= 270 s").Replace("report.yaml", "> 90 %", "> 85.99 %");

        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02");

        Assert.That(run.Output, Does.EndWith("3 of 3 targets met\n"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void Unknown_is_not_met()
    {
        _workspace.Replace("report.yaml", "    label: Svarprosent\n", "    label: Svarprosent\n    required: false\n")
            .Replace("report.yaml", "    label: Gjennomsnittlig ventetid\n", "    label: Gjennomsnittlig ventetid\n    required: false\n")
            .Replace("report.yaml", "(inkl. tilbakeringing)\n", "(inkl. tilbakeringing)\n    required: false\n")
            .Replace("report.yaml", "    label: Antall e-poster\n", "    label: Antall e-poster\n    required: false\n");

        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2025-11");

        Assert.That(run.Output, Does.Contain("  met      uptime          99.99 %  target ≥ 99.90 %\n"));
        Assert.That(run.Output, Does.Contain("  unknown  answer_rate   no figure  target > 90 %\n"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void Validate_finds_nothing_in_the_sample()
    {
        var run = ReportProgram.Run(_workspace.Path, "validate");

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((0, "no findings\n", "")));
    }

    [Test]
    public void Validate_says_no_where_the_data_have_errors()
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");

        var run = ReportProgram.Run(_workspace.Path, "validate");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("  --> uptime.csv › B25\n").And.EndWith("\n1 error\n"));
    }

    /// <summary>7 632 537 and 223 639 879 authorisations, and 1 750 000 text messages: what a reader of the published tables would ask about.</summary>
    [Test]
    public void Validate_questions_three_figures_of_the_reference()
    {
        using var sample = new SampleWorkspace(isQuiet: false);

        var run = ReportProgram.Run(sample.Path, "validate");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Output.Split('\n').Where(line => line.StartsWith("  --> ", StringComparison.Ordinal)),
            Is.EqualTo(new[]
            {
                "  --> statistics.xlsx › Autorisasjon › M5",
                "  --> statistics.xlsx › Autorisasjon › D6",
                "  --> statistics.xlsx › Varsler SMS › E6",
            }));
    }

    [Test]
    public void The_day_of_the_check_can_be_set()
    {
        // 2026-01-15T00:00:00Z: February 2026 has not begun.
        var run = ReportProgram.Run(_workspace.Path, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1768435200" }, "validate");

        Assert.That(run.Output, Does.Contain("warning[SR0305]: 'uptime' has a figure for 2026-02, which has not begun; today is 2026-01-15\n"));
    }
}
