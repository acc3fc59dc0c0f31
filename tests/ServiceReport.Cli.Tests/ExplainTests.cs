using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>report explain</c>, as a user meets it; it needs no workspace.</summary>
public sealed class ExplainTests
{
    private static readonly string Folder = TestContext.CurrentContext.TestDirectory;

    private static IEnumerable<string> Codes => RuleCatalog.All.Select(rule => rule.Code);

    [Test]
    public void Explains_a_finding_with_an_example_and_how_to_mend_it()
    {
        var run = ReportProgram.Run(Folder, "explain", "SR0301");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Is.EqualTo("""
            error[SR0301]: report month missing

            Every required series must have a figure for the report's month. The message
            says from when to when there are figures, and the place is the last cell that
            holds one, so that you see where the next belongs.

            The month's own figure is what readers open the report for. Without it the
            tables would have a hole where the news should be, and a target on the series
            could not be judged.

            A series that may be missing now and then gets 'required: false' in report.yaml.
            With a lower severity every series may be missing; the report then shows a dash,
            and a target on the series is unknown, never met.

            Example:

                | År   | januar    | februar |
                | 2026 | 6 142 016 |         |      (the report is about February 2026)

            Mended:

                | År   | januar    | februar   |
                | 2026 | 6 142 016 | 5 052 933 |

            How to mend it: Fill in the figure, build an earlier month, or set 'required:
            false' for the series in report.yaml.

            Its severity is 'error'; report.yaml can set it to 'error', 'warning', 'note' or
            'off':

                findings:
                  SR0301: warning

            """));
    }

    [Test]
    public void Says_where_the_severity_cannot_be_set()
    {
        var run = ReportProgram.Run(Folder, "explain", "SR0002");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("error[SR0002]: file not found\n\n").And.EndWith("\nIts severity is 'error' and cannot be set.\n"));
    }

    [Test]
    public void Takes_a_code_in_lower_case() =>
        Assert.That(ReportProgram.Run(Folder, "explain", "sr0404").Output, Does.StartWith("warning[SR0404]: text not shown\n"));

    [Test]
    public void Lists_all_findings_by_code_severity_and_title()
    {
        var run = ReportProgram.Run(Folder, "explain");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Member("SR0103  error    a cell is not a number").And.Member("SR0404  warning  text not shown"));
        Assert.That(lines.Select(line => line[..6]), Is.EqualTo(Codes).And.Ordered.Ascending);
    }

    [TestCase("SR103", "error: there is no finding 'SR103'; did you mean 'SR0103'?\n  help: 'report explain --help' says what can be typed\n")]
    [TestCase("tall", "error: there is no finding 'tall'; 'report explain' lists them all\n  help: 'report explain --help' says what can be typed\n")]
    public void Refuses_a_code_that_does_not_exist(string code, string expected)
    {
        var run = ReportProgram.Run(Folder, "explain", code);

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((2, "", expected)));
    }

    [Test]
    public void Breaks_no_line_later_than_at_80_columns()
    {
        using var output = new StringWriter();
        foreach (var rule in RuleCatalog.All)
        {
            Output.RulePrinter.Print(rule with { Example = "", Mended = "" }, output);
        }

        Assert.That(output.ToString().Split('\n').Select(line => line.TrimEnd('\r').Length), Has.All.LessThanOrEqualTo(80));
    }
}
