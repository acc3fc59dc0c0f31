using ServiceReport.Cli.Results;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>
/// Prints findings for people: headline, place, excerpt with the fault marked, the next step; and, last, a line that counts. Of one rule
/// the first ten are shown and the rest is counted.
/// </summary>
internal static class FindingPrinter
{
    /// <summary>An excerpt is cut to about this many characters around its mark.</summary>
    private const int ExcerptWidth = 100;

    public static void Print(FindingList findings, TextWriter writer) => Print(findings, writer, TextStyle.Of(writer));

    public static void Print(FindingList findings, TextWriter writer, TextStyle style)
    {
        foreach (var (finding, more) in FindingCounts.FirstOfEachRule(findings))
        {
            Print(finding, writer, style);
            if (more > 0)
            {
                writer.WriteLine($"… and {more} more of {finding.Rule.Code}");
                writer.WriteLine();
            }
        }

        if (findings.Count > 0)
        {
            writer.WriteLine(FindingCounts.Of(findings).ToString());
        }
    }

    private static void Print(Finding finding, TextWriter writer, TextStyle style)
    {
        var head = style.Severity(finding.Severity, $"{finding.Severity.Word()}[{finding.Rule.Code}]");
        writer.WriteLine($"{head}: {style.Strong(TerminalText.OneLine(finding.Message))}");
        writer.WriteLine($"  {style.Frame("-->")} {TerminalText.OneLine(finding.Place.ToString()!)}");
        if (finding.Excerpt is { } excerpt)
        {
            Print(excerpt, finding.Severity, writer, style);
        }

        writer.WriteLine($"  {style.Help("help")}: {TerminalText.OneLine(finding.Hint ?? finding.Rule.Help)}");
        writer.WriteLine();
    }

    private static void Print(Excerpt excerpt, Severity severity, TextWriter writer, TextStyle style)
    {
        var window = ExcerptWindow.Of(excerpt, ExcerptWidth);
        var shown = TerminalText.OneLine(window.Line);
        var before = DisplayWidth.Of(shown.AsSpan(0, window.Start)) + (window.IsCutBefore ? 1 : 0);
        var marks = Math.Max(1, DisplayWidth.Of(shown.AsSpan(window.Start, window.Length)));
        writer.WriteLine($"   {style.Frame("|")}  {(window.IsCutBefore ? "…" : "")}{shown}{(window.IsCutBehind ? "…" : "")}");
        writer.WriteLine($"   {style.Frame("|")}  {new string(' ', before)}{style.Severity(severity, new string('^', marks))}");
    }
}
