using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report check</c>: say whether some months met some targets, and write nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new CheckOptions();
        var workspace = SharedOptions.Workspace();
        var format = SharedOptions.ResultFormat();
        var file = SharedOptions.ResultFile();

        var command = new Command("check", "Say whether a month, or several, met the targets") { workspace, format, file };
        options.AddTo(command);
        command.SetAction(parsed => ResultPrinter.Print(
            Run(parsed.GetRequiredValue(workspace), options.Read(parsed)), parsed.GetValue(format), parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static CommandResult Run(string workspace, CheckRequest request)
    {
        var findings = new FindingList();
        var pipeline = new ReportPipeline(findings, new ReportClock());
        var matrix = pipeline.Read(workspace) is { } opened ? pipeline.Check(opened, request) : null;
        var exitCode = matrix is null ? ExitCode.Failed : matrix.IsEverythingMet ? ExitCode.Done : ExitCode.No;
        return new CommandResult("check", matrix, findings, exitCode) { Source = SourceFolder.Of(workspace) };
    }
}
