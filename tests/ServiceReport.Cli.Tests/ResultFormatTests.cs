using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>--format</c> and <c>--output</c> of <c>check</c> and <c>validate</c>, as a job meets them.</summary>
public sealed class ResultFormatTests
{
    private static readonly Dictionary<string, string> InGitHub = new() { ["GITHUB_ACTIONS"] = "true" };

    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void CopySample() => _workspace = new SampleWorkspace();

    [TearDown]
    public void DropSample() => _workspace.Dispose();

    [TestCase("json")]
    [TestCase("junit")]
    [TestCase("sarif")]
    public void A_machine_gets_one_document_and_the_same_exit_code(string format)
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "--format", format);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
        Assert.That(Parse(format, run.Output), Is.True);
    }

    [TestCase("json")]
    [TestCase("junit")]
    [TestCase("sarif")]
    public void A_machine_gets_a_document_of_a_job_that_failed_too(string format)
    {
        File.Delete(_workspace["report.yaml"]);

        foreach (var command in new[] { "check", "validate" })
        {
            var run = ReportProgram.Run(_workspace.Path, command, "--format", format);

            Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "")));
            Assert.That(Parse(format, run.Output), Is.True);
            Assert.That(run.Output, Does.Contain("SR0002").And.Contain("report.yaml"));
        }
    }

    [Test]
    public void Json_says_where_and_what_and_gives_the_same_bytes_in_another_folder()
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");
        using var elsewhere = new SampleWorkspace();
        elsewhere.Replace("uptime.csv", "99,69", "99,6g");

        var here = ReportProgram.Run(_workspace.Path, "validate", "-f", "json");
        var there = ReportProgram.Run(Path.GetTempPath(), "validate", "-f", "json", "-w", elsewhere.Path);

        using var json = JsonDocument.Parse(here.Output);
        Assert.That(json.RootElement.GetProperty("findings")[0].GetProperty("place").GetProperty("cell").GetString(), Is.EqualTo("B25"));
        Assert.That(there.Output, Is.EqualTo(here.Output));
    }

    [Test]
    public void Markdown_is_a_table_of_verdicts()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "--format", "markdown");

        Assert.That(run.Output, Does.StartWith("## Tjenesterapport 2026-02\n\n**0 of 3 targets met**\n").And.Contain("| ❌ missed | Oppetid | 99.69 % | ≥ 99.90 % |"));
    }

    [Test]
    public void A_file_gets_the_result_and_the_log_the_findings()
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");

        var run = ReportProgram.Run(_workspace.Path, "validate", "--format", "sarif", "--output", "result.sarif");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0103]: ").And.EndWith("\n1 error\n"));
        Assert.That(Parse("sarif", File.ReadAllText(_workspace["result.sarif"])), Is.True);
    }

    [Test]
    public void A_file_that_cannot_be_written_is_exit_code_2()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "-f", "json", "-o", "nowhere/result.json");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error: the result cannot be written to 'nowhere/result.json': its folder does not exist\n"));
    }

    [Test]
    public void Text_in_a_file_has_findings_and_verdicts()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--month", "2026-02", "-o", "result.txt");

        Assert.That(run.Output, Is.Empty);
        Assert.That(File.ReadAllText(_workspace["result.txt"]), Does.StartWith("Tjenesterapport 2026-02\n").And.EndWith("0 of 3 targets met\n"));
    }

    [Test]
    public void In_a_github_job_the_format_is_chosen_by_itself()
    {
        var run = ReportProgram.Run(_workspace.Path, InGitHub, "check", "--month", "2026-02");

        Assert.That(run.Output, Does.StartWith("::error file=uptime.csv,title=uptime missed in 2026-02::99.69 %25, target ≥ 99.90 %25%0A").And.EndWith("\n0 of 3 targets met\n"));
    }

    [Test]
    public void In_a_github_job_another_format_can_be_asked_for()
    {
        var text = ReportProgram.Run(_workspace.Path, InGitHub, "check", "--month", "2026-02", "--format", "text");
        var file = ReportProgram.Run(_workspace.Path, InGitHub, "check", "--month", "2026-02", "--output", "result.txt");

        Assert.That(text.Output, Does.StartWith("Tjenesterapport 2026-02\n"));
        Assert.That(File.ReadAllText(_workspace["result.txt"]), Is.EqualTo(text.Output), "workflow commands mean nothing in a file");
        Assert.That(file.Output, Is.Empty);
    }

    [Test]
    public void Annotations_name_files_from_the_root_of_the_repository()
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");
        var root = Path.GetDirectoryName(_workspace.Path)!;
        var checkedOut = new Dictionary<string, string>(InGitHub) { ["GITHUB_WORKSPACE"] = root };

        var run = ReportProgram.Run(_workspace.Path, checkedOut, "validate");

        Assert.That(run.Output, Does.StartWith($"::error file={Path.GetFileName(_workspace.Path)}/uptime.csv,title="));
    }

    [Test]
    public void Build_annotates_its_findings_in_a_github_job()
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");

        var run = ReportProgram.Run(_workspace.Path, InGitHub, "build", "--month", "2026-02");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("::error file=uptime.csv,title=SR0103").And.EndWith("\n1 error\n"));
    }

    [Test]
    public void A_title_cannot_command_the_runner()
    {
        _workspace.Replace("report.yaml", SampleWorkspace.Title, "title: '::add-mask::3'");

        var run = ReportProgram.Run(_workspace.Path, InGitHub, "build", "--month", "2026-02", "--format", "md");

        Assert.That(run.Error, Does.StartWith("·:add-mask::3 2026-02\n"));
    }

    [Test]
    public void An_unknown_format_is_wrong_usage_and_names_the_known_ones()
    {
        var run = ReportProgram.Run(_workspace.Path, "check", "--format", "jsn");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Is.EqualTo("""
            error: 'jsn' is not a format; expected 'text', 'json', 'junit', 'github', 'sarif' or 'markdown'
              help: 'report check --help' says what can be typed

            """));
    }

    [Test]
    public void The_help_names_the_formats()
    {
        foreach (var command in new[] { "check", "validate" })
        {
            Assert.That(ReportProgram.Run(_workspace.Path, command, "--help").Output, Does.Contain("text|json|junit|github|sarif|markdown").And.Contain("--output"));
        }
    }

    [TestCase("", "xterm", true)]
    [TestCase("1", "xterm", false)]
    [TestCase("", "dumb", false)]
    [Platform("Linux")]
    public void Colour_is_for_terminals_that_want_it(string noColor, string term, bool isColored)
    {
        _workspace.Replace("uptime.csv", "99,69", "99,6g");
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "report.dll");

        var printed = ExternalTool.Run("script", "-qc", $"env -u GITHUB_ACTIONS NO_COLOR={noColor} TERM={term} dotnet '{program}' validate -w '{_workspace.Path}'", "/dev/null");

        Assert.That(printed.Contains("\e[1;31merror[SR0103]\e[0m", StringComparison.Ordinal), Is.EqualTo(isColored), printed);
        Assert.That(Regex.Replace(printed, "\e\\[[0-9;]*m", ""), Does.Contain("error[SR0103]: '99,6g' is not a number"));
    }

    /// <summary>Whether it is a whole document of the format; the parsers throw where it is not.</summary>
    private static bool Parse(string format, string text)
    {
        if (format == "junit")
        {
            return XDocument.Parse(text).Root?.Name == "testsuites";
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty("version", out _);
    }
}
