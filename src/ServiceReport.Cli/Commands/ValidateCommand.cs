using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report validate</c>: read the whole workspace and say what is wrong with it, and write nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var workspace = SharedOptions.Workspace();
        var format = SharedOptions.ResultFormat();
        var file = SharedOptions.ResultFile();

        var command = new Command("validate", "Say what is wrong with the workspace's data") { workspace, format, file };
        command.SetAction(parsed => ResultPrinter.Print(
            Run(parsed.GetRequiredValue(workspace)), parsed.GetValue(format), parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static CommandResult Run(string workspace)
    {
        var findings = new FindingList();
        var pipeline = new ReportPipeline(findings, new ReportClock());
        var opened = pipeline.Read(workspace);
        if (opened is not null)
        {
            pipeline.Validate(opened);
        }

        var exitCode = opened is null ? ExitCode.Failed : findings.HasErrors ? ExitCode.No : ExitCode.Done;
        return new CommandResult("validate", null, findings, exitCode) { Source = SourceFolder.Of(workspace) };
    }
}
