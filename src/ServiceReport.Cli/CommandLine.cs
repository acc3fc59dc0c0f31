using System.CommandLine;
using ServiceReport.Cli.Commands;
using ServiceReport.Cli.Output;

namespace ServiceReport.Cli;

/// <summary>From arguments to an exit code. Results go to the output, everything else to the error writer.</summary>
internal static class CommandLine
{
    private const string VerboseFlag = "--verbose";

    public static int Run(string[] args, TextWriter output, TextWriter errorStream)
    {
        using var error = new ErrorWriter(errorStream);
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            UsagePrinter.Print(parsed, error);
            return ExitCode.Failed;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"error: {TerminalText.OneLine(fault.Message)}"); // The output is closed or full: everything else that can fail is a finding.
            return ExitCode.Failed;
        }
        catch (Exception bug)
        {
            error.WriteLine($"bug: {bug.GetType().Name}: {TerminalText.OneLine(bug.Message)}");
            error.WriteLine(args.Contains(VerboseFlag)
                ? bug.ToString()
                : $"  help: this is a fault of the program, not of your files; run again with {VerboseFlag} and report what it prints");
            return ExitCode.Bug;
        }
    }

    private static RootCommand Create() =>
        new("Builds the service report of a month from a folder of statistics, and checks the service's targets.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            ValidateCommand.Create(),
            ExplainCommand.Create(),
            TemplateCommand.Create(),
            new Option<bool>(VerboseFlag) { Description = "Show the stack trace of a fault in the program", Recursive = true },
        };
}
