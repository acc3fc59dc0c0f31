using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
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
        var format = SharedOptions.ResultFormat();
        var file = SharedOptions.ResultFile();

        var command = new Command("check", "Say whether a month met its targets") { month, workspace, format, file };
        command.SetAction(parsed => ResultPrinter.Print(
            Run(parsed.GetRequiredValue(workspace), parsed.GetValue(month)), parsed.GetValue(format), parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static CommandResult Run(string workspace, Month? month)
    {
        var findings = new FindingList();
        var pipeline = new ReportPipeline(findings, new ReportClock());
        var report = pipeline.Read(workspace) is { } opened ? pipeline.Judge(opened, month) : null;
        var matrix = report is null ? null : TargetMatrix.Of(report);
        var exitCode = matrix is null ? ExitCode.Failed : matrix.IsEverythingMet ? ExitCode.Done : ExitCode.No;
        return new CommandResult("check", matrix, findings, exitCode) { Source = SourceFolder.Of(workspace) };
    }
}
