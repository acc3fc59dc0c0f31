using System.Diagnostics;
using System.Text;

namespace ServiceReport.Cli.Tests.Support;

/// <summary>What a run of the program gave.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

/// <summary>Runs the real program, as a process of its own.</summary>
internal static class ReportProgram
{
    private static readonly string Program = Path.Combine(TestContext.CurrentContext.TestDirectory, "report.dll");

    public static ProgramRun Run(string folder, params string[] args) => Run(folder, new Dictionary<string, string>(), args);

    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Variables to set besides those of the test run.</param>
    /// <param name="args">The arguments.</param>
    public static ProgramRun Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Starts it and does not wait.</summary>
    public static Process Start(string folder, params string[] args) => Start(folder, new Dictionary<string, string>(), args);

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var name in new[] { "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "NO_COLOR" })
        {
            start.Environment.Remove(name); // The tests' own job must not decide what the program prints.
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
