using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>report build</c>, as a user meets it.</summary>
public sealed class BuildTests
{
    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void CopySample() => _workspace = new SampleWorkspace();

    [TearDown]
    public void DropSample() => _workspace.Dispose();

    [Test]
    public void Writes_the_three_formats_and_says_where()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Is.EqualTo("""
            out/2026-02/servicerapport-2026-02.html
            out/2026-02/servicerapport-2026-02.md
            out/2026-02/servicerapport-2026-02.pdf

            """));
        Assert.That(run.Error, Is.EqualTo("""
            Tjenesterapport 2026-02
              missed  uptime        99.69 %  target ≥ 99.90 %
                      downtime: 40.3 min allowed, 125.0 min used, 84.7 min too much
              missed  average_wait    270 s  target < 60 s
              missed  answer_rate      86 %  target > 90 %
            0 of 3 targets met

            """));
        Assert.That(Files("out/2026-02"), Is.SupersetOf(new[]
        {
            "charts/messages.svg", "charts/uptime.svg",
            "servicerapport-2026-02.html", "servicerapport-2026-02.md", "servicerapport-2026-02.pdf",
        }));
    }

    [Test]
    public void Takes_the_last_complete_month_where_none_is_named_and_says_which()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith("no --month given: 2026-02 is the last month with all required figures\n"));
        Assert.That(run.Output, Is.EqualTo("out/2026-02/servicerapport-2026-02.md\n"));
    }

    [Test]
    public void Uses_no_figure_after_the_month()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-01", "--output", _workspace["elsewhere"]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var text = File.ReadAllText(_workspace["elsewhere/2026-01/servicerapport-2026-01.md"]).Replace('\u00A0', ' ');
        Assert.That(text, Does.Contain("6 142 016").And.Not.Contain("5 052 933").And.Contain("99,85 %").And.Not.Contain("99,69 %"));
    }

    [Test]
    public void Exits_with_1_for_missed_targets_only_when_asked_and_writes_all_the_same()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--fail-on-missed", "--format", "html");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
        Assert.That(File.Exists(_workspace["out/2026-02/servicerapport-2026-02.html"]), Is.True);
    }

    [Test]
    public void Gives_the_same_bytes_in_another_folder_culture_and_time_zone()
    {
        using var elsewhere = new SampleWorkspace();
        var there = new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Auckland",
            ["LANG"] = "de_DE.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };

        ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02");
        ReportProgram.Run(Path.GetTempPath(), there, "build", "--month", "2026-02", "--workspace", elsewhere.Path, "--output", elsewhere["other"]);

        Assert.That(Files("out/2026-02"), Is.Not.Empty);
        foreach (var file in Files("out/2026-02"))
        {
            Assert.That(File.ReadAllBytes(elsewhere["other/2026-02/" + file]), Is.EqualTo(File.ReadAllBytes(_workspace["out/2026-02/" + file])), file);
        }
    }

    [Test]
    public void Gives_the_same_bytes_when_built_again()
    {
        ReportProgram.Run(_workspace.Path, "build");
        var first = Files("out/2026-02").ToDictionary(file => file, file => File.ReadAllBytes(_workspace["out/2026-02/" + file]));

        ReportProgram.Run(_workspace.Path, "build");

        Assert.That(first, Has.Count.GreaterThan(3));
        Assert.That(Files("out/2026-02"), Is.EquivalentTo(first.Keys));
        Assert.That(first, Has.All.Matches<KeyValuePair<string, byte[]>>(
            one => File.ReadAllBytes(_workspace["out/2026-02/" + one.Key]).AsSpan().SequenceEqual(one.Value)));
    }

    [Test]
    public void Leaves_chapters_out_cleanly_where_there_is_nothing_to_show()
    {
        Directory.Delete(_workspace["content"], recursive: true);

        var run = ReportProgram.Run(_workspace.Path, "build", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var headings = File.ReadLines(_workspace["out/2026-02/servicerapport-2026-02.md"]).Where(line => line.StartsWith("##", StringComparison.Ordinal)).ToList();
        Assert.That(headings, Does.Contain("### Oppetid").And.Contain("### Kundesenter").And.Contain("## 2 Treffpunkt").And.Not.Contain("## 2 Informasjon"));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "No file name holds an escape there.")]
    public void Prints_the_name_of_a_folder_without_what_would_steer_a_terminal()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md", "--output", "a\u001b[31m");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "a·[31m/2026-02/servicerapport-2026-02.md\n")), run.Error);
    }

    [Test]
    public void Warns_of_a_text_that_no_template_shows()
    {
        _workspace.Replace("content/kontakt.md", "chapter: kontakt", "chapter: kontak");

        var run = ReportProgram.Run(_workspace.Path, "build", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("warning[SR0404]: no template shows the chapter 'kontak'\n  --> content/kontakt.md\n  help: did you mean 'kontakt'?\n\n1 warning\n"));
    }

    [Test]
    public void A_template_of_the_workspace_wins_over_the_built_in_one()
    {
        Directory.CreateDirectory(_workspace["templates/monthly"]);
        File.WriteAllText(_workspace["templates/monthly/meetings.md.sbn"], "# Egne møter\n\nEgen tekst for {{ report.month.title }}.\n");

        var run = ReportProgram.Run(_workspace.Path, "build", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]), Does.Contain("## Egne møter\n\nEgen tekst for februar 2026.\n"));
    }

    private IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(_workspace[folder], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_workspace[folder], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
