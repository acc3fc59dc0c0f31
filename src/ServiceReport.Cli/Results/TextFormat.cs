using ServiceReport.Cli.Output;

namespace ServiceReport.Cli.Results;

/// <summary>For people: the findings, then the verdicts.</summary>
internal sealed class TextFormat : IResultFormat
{
    private const string Validate = "validate";

    public string Name => "text";

    public void Write(CommandResult result, TextWriter output) => Write(result, output, output);

    /// <summary>Where a command gives verdicts, they are its result, and the findings go beside them; otherwise the findings are the result.</summary>
    public static void Write(CommandResult result, TextWriter output, TextWriter beside)
    {
        var isAboutFindings = result.Command == Validate;
        FindingPrinter.Print(result.Findings, isAboutFindings ? output : beside);
        if (isAboutFindings && result.Findings.Count == 0)
        {
            output.WriteLine("no findings");
        }

        if (result.Targets is { } matrix)
        {
            VerdictPrinter.Print(matrix, output);
        }
    }
}
