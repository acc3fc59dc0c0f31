using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report check</c>: say whether a month met its targets, and write nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var month = SharedOptions.Month();
        var workspace = SharedOptions.Workspace();

        var command = new Command("check", "Say whether a month met its targets") { month, workspace };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(workspace), parsed.GetValue(month), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string workspace, Month? month, InvocationConfiguration console)
    {
        var findings = new FindingList();
        var pipeline = new ReportPipeline(findings, new ReportClock());
        var report = pipeline.Read(workspace) is { } opened ? pipeline.Judge(opened, month) : null;
        FindingPrinter.Print(findings, console.Error);
        if (report is null)
        {
            return ExitCode.Failed;
        }

        var matrix = TargetMatrix.Of(report);
        VerdictPrinter.Print(matrix, console.Output);
        return matrix.IsEverythingMet ? ExitCode.Done : ExitCode.No;
    }
}
