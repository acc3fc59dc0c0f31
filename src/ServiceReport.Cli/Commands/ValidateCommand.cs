using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report validate</c>: read the whole workspace and say what is wrong with it, and write nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var workspace = SharedOptions.Workspace();

        var command = new Command("validate", "Say what is wrong with the workspace's data") { workspace };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(workspace), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string workspace, InvocationConfiguration console)
    {
        var findings = new FindingList();
        var pipeline = new ReportPipeline(findings, new ReportClock());
        var opened = pipeline.Read(workspace);
        if (opened is not null)
        {
            pipeline.Validate(opened);
        }

        FindingPrinter.Print(findings, console.Output);
        if (opened is null)
        {
            return ExitCode.Failed;
        }

        if (findings.Count == 0)
        {
            console.Output.WriteLine("no findings");
        }

        return findings.HasErrors ? ExitCode.No : ExitCode.Done;
    }
}
