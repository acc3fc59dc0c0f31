using System.CommandLine;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>Brings a result to where it was asked for: the output, or a file.</summary>
internal static class ResultPrinter
{
    /// <param name="result">The result.</param>
    /// <param name="format">The format that was asked for; without one it is text, or GitHub's where the result goes to the log of its job.</param>
    /// <param name="file">The file that was asked for; the output without one.</param>
    /// <param name="console">Where to.</param>
    /// <returns>What the process shall return: the result's exit code, or 2 where the file could not be written.</returns>
    public static int Print(CommandResult result, IResultFormat? format, string? file, InvocationConfiguration console)
    {
        if (file is not null)
        {
            PrintFindings(result.Findings, result.Source, console.Error);
            return ResultFile.TryWrite(file, Write(result, format ?? new TextFormat()), console.Error) ? result.ExitCode : ExitCode.Failed;
        }

        format ??= GitHubJob.IsCurrent ? new GitHubFormat() : new TextFormat();
        if (format is TextFormat)
        {
            TextFormat.Write(result, console.Output, console.Error);
        }
        else
        {
            console.Output.Write(Write(result, format));
        }

        return result.ExitCode;
    }

    /// <summary>Findings for the log, where the result is something else: text, and annotations in a GitHub job.</summary>
    public static void PrintFindings(FindingList findings, SourceFolder source, TextWriter error)
    {
        if (GitHubJob.IsCurrent)
        {
            GitHubFormat.WriteFindings(findings, source, error);
        }

        FindingPrinter.Print(findings, error);
    }

    private static string Write(CommandResult result, IResultFormat format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        format.Write(result, text);
        return text.ToString();
    }
}
