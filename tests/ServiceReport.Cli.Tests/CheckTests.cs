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
                      downtime: 40.3 min allowed, 125.0 min used, 84.7 min too much
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
    public void Given_targets_take_the_place_of_the_defined_ones()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "--target", "average_wait between 1 and 5 min", "--target", "uptime minst 99,95 %");

        // 0.05 % of 40 320 minutes are 20.16; 0.31 % are 124.992; the difference is 104.832.
        Assert.That(run.Output, Is.EqualTo("""
            Tjenesterapport 2026-02
              met     average_wait    270 s  target between 60 and 300 s
              missed  uptime        99.69 %  target ≥ 99.95 %
                      downtime: 20.2 min allowed, 125.0 min used, 104.8 min too much
            1 of 2 targets met

            """));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
    }

    [Test]
    public void Asked_for_one_series_it_needs_no_figure_of_another()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2025-11", "--series", "uptime");

        // 43 200 minutes: 0.10 % are 43.2, 0.01 % are 4.32.
        Assert.That(run.Output, Is.EqualTo("""
            Tjenesterapport 2025-11
              met  uptime  99.99 %  target ≥ 99.90 %
                   downtime: 43.2 min allowed, 4.3 min used, 38.9 min left
            1 of 1 target met

            """));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void A_figure_of_the_series_that_is_missing_is_still_a_fault()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2023-11", "--target", "uptime > 99");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0301]: 'uptime' has no figure for 2023-11").And.EndWith("\n1 error\n"));
    }

    [Test]
    public void A_wrong_cell_is_told_whatever_is_asked()
    {
        _workspace.ReplaceInWorkbook("service-desk.xlsx", "xl/sharedStrings.xml", "270 sek", "27O sek");

        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "--series", "uptime");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0103]: '27O sek' is not a number\n"));
    }

    // Minutes left: 0.10 % less what the uptime leaves of 44 640 (December, January), 40 320 (February) and 43 200 (November).
    [Test]
    public void Several_months_are_a_matrix()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--last", "4", "--month", "2026-02");

        Assert.That(run.Output, Is.EqualTo("""
            Tjenesterapport 2025-11 to 2026-02
              month    uptime               downtime  average_wait     answer_rate
                       ≥ 99.90 %                left  < 60 s           > 90 %
              2025-11  ✓ met     99.99 %    38.9 min  ? unknown        ? unknown
              2025-12  ✗ missed  99.54 %  -160.7 min  ? unknown        ? unknown
              2026-01  ✗ missed  99.85 %   -22.3 min  ✗ missed  289 s  ✗ missed  87 %
              2026-02  ✗ missed  99.69 %   -84.7 min  ✗ missed  270 s  ✗ missed  86 %
              total    1 of 4 met         -228.8 min  0 of 4 met       0 of 4 met
            1 of 12 met, 7 missed, 4 unknown (3 targets, 4 months)

            """));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
    }

    [Test]
    public void Months_that_all_meet_their_target_are_a_yes()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--from", "2025-03", "--to", "2025-11", "--series", "uptime");

        Assert.That(run.Output, Does.EndWith("\n9 of 9 met, 0 missed, 0 unknown (1 target, 9 months)\n"));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void Unknown_months_are_a_no()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--from", "2026-02", "--to", "2026-03", "--target", "uptime > 99");

        Assert.That(run.Output, Does.Contain("  2026-03  ? unknown\n").And.Contain("1 of 2 met, 0 missed, 1 unknown"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void No_line_of_a_matrix_is_longer_than_a_terminal_is_wide()
    {
        var targets = new[] { "uptime", "messages", "submissions", "consents", "authorisations", "altinn3_submissions" }.SelectMany(series => new[] { "--target", $"{series} >= 99" });

        var run = ReportProgram.Run(_workspace.Path, ["check", "--last", "2", .. targets]);

        Assert.That(run.Output.Split('\n').Max(line => line.Length), Is.InRange(40, 80));
        Assert.That(run.Output, Does.Contain("12 of 12 met"));
    }

    // 99.895 rounds to 99.90 and misses it.
    [Test]
    public void A_rounded_figure_never_hides_a_miss()
    {
        _workspace.Replace("uptime.csv", "januar 2026;99,85", "januar 2026;99,895").Replace("report.yaml", "from: 2025-12", "from: 2026-02");

        var one = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-01", "--series", "uptime");
        var several = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-01", "--last", "2", "--series", "uptime");

        Assert.That(one.Output, Does.Contain("  missed  uptime  99.895 %  target ≥ 99.90 %\n"));
        Assert.That(several.Output, Does.Contain("✗ missed  99.895 %"));
    }

    [Test]
    public void A_mistake_in_a_target_is_marked()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--target", "uptime >= 99.95 s");

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((2, "", """
            error[SR0021]: 'uptime >= 99.95 s' is not a target: '99.95 s' is in seconds, but the series is in per cent
              --> --target(17)
               |  uptime >= 99.95 s
               |                  ^
              help: leave the unit out, or give the limit in per cent

            1 error

            """)));
    }

    [TestCase("--from and --last exclude each other: they both say where the months begin", "--from", "2026-01", "--last", "3")]
    [TestCase("--month and --from exclude each other: the months end with --to", "--month", "2026-02", "--from", "2026-01")]
    [TestCase("--to needs --from; expected both, or --month with --last", "--to", "2026-01")]
    [TestCase("--from 2026-02 is after --to 2026-01; expected the earlier month first", "--from", "2026-02", "--to", "2026-01")]
    [TestCase("--target and --series exclude each other: a target names its series itself", "--target", "uptime > 9", "--series", "uptime")]
    [TestCase("'0' is not a number of months; expected a whole number from 1 to 1200, such as 12", "--last", "0")]
    [TestCase("'2026-13' is not a month; expected a year and a month from 01 to 12, such as 2026-02", "--from", "2026-13")]
    public void Options_that_do_not_go_together_are_wrong_usage(string message, params string[] options)
    {
        var run = ReportProgram.Run(_workspace.Path, ["check", .. options]);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Is.EqualTo($"error: {message}\n  help: 'report check --help' says what can be typed\n"));
    }

    [Test]
    public void Uptime_can_be_computed_from_the_incidents()
    {
        _workspace.Replace("report.yaml", "    file: uptime.csv\n", "");

        var run = ReportProgram.Run(_workspace.Path, "check", "--last", "4", "--month", "2026-02", "--series", "uptime");

        // Allowed are 44.64, 44.64 and 40.32 minutes; 205, 67 and 125 were used. With one decimal, 160.4, 22.4 and 84.7 would be 267.5 and not 267.4.
        // November is before the register begins.
        Assert.That(run.Output, Is.EqualTo("""
            Tjenesterapport 2025-11 to 2026-02
              month    uptime                   downtime
                       ≥ 99.90 %                    left
              2025-11  ? unknown
              2025-12  ✗ missed  99.54077 %  -160.36 min
              2026-01  ✗ missed  99.84991 %   -22.36 min
              2026-02  ✗ missed  99.68998 %   -84.68 min
              total    0 of 4 met            -267.40 min
            0 of 4 met, 3 missed, 1 unknown (1 target, 4 months)

            """));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));

        var built = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md");

        Assert.That(built.ExitCode, Is.Zero, built.Error);
        Assert.That(
            File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]),
            Does.Contain("«Oppetid» er regnet ut av hendelsene i incidents.csv."));
    }

    [Test]
    public void A_computed_uptime_ends_with_its_register()
    {
        _workspace.Replace("report.yaml", "    file: uptime.csv\n", "");

        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-03", "--series", "uptime");

        Assert.That(run.Error, Does.StartWith("error[SR0301]: 'uptime' has no figure for 2026-03; its figures go from 2025-12 to 2026-02\n"));
        Assert.That(run.Error, Does.Contain("help: Where 'incidents' is complete for the month, say so in report.yaml with 'until: 2026-03' under 'incidents'.\n"));
    }

    [Test]
    public void An_uptime_that_its_incidents_contradict_is_told()
    {
        _workspace.Replace("uptime.csv", "desember 2025;99,54", "desember 2025;99,60");

        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "--series", "uptime");

        Assert.That(run.Error, Does.StartWith("warning[SR0340]: 'uptime' is 99.60 % in 2025-12, which is 178.6 minutes of downtime, but 3 outages from incidents.csv › A2 on give 205.0 minutes"));
        Assert.That(run.Error, Does.Contain("  --> uptime.csv › B23\n").And.EndWith("\n1 warning\n"));
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
