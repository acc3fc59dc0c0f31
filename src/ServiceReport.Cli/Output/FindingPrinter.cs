using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>Prints findings for people: headline, place, excerpt with the fault marked, the next step; and, last, a line that counts.</summary>
internal static class FindingPrinter
{
    /// <summary>An excerpt is cut to this many characters around its mark.</summary>
    private const int ExcerptWidth = 100;

    public static void Print(IReadOnlyList<Finding> findings, TextWriter writer)
    {
        foreach (var finding in findings)
        {
            Print(finding, writer);
        }

        if (findings.Count > 0)
        {
            writer.WriteLine(Count(findings));
        }
    }

    private static void Print(Finding finding, TextWriter writer)
    {
        writer.WriteLine($"{finding.Severity.Word()}[{finding.Rule.Code}]: {TerminalText.OneLine(finding.Message)}");
        writer.WriteLine($"  --> {TerminalText.OneLine(finding.Place.ToString()!)}");
        if (finding.Excerpt is { } excerpt)
        {
            Print(excerpt, writer);
        }

        writer.WriteLine($"  help: {TerminalText.OneLine(finding.Hint ?? finding.Rule.Help)}");
        writer.WriteLine();
    }

    private static void Print(Excerpt excerpt, TextWriter writer)
    {
        var from = Math.Clamp(excerpt.Start - (ExcerptWidth / 2), 0, Math.Max(0, excerpt.Line.Length - ExcerptWidth));
        var length = Math.Min(ExcerptWidth, excerpt.Line.Length - from);
        var shown = TerminalText.OneLine(excerpt.Line.Substring(from, length));
        var marks = Math.Clamp(excerpt.Length, 1, Math.Max(1, from + length - excerpt.Start));
        writer.WriteLine($"   |  {(from > 0 ? "…" : "")}{shown}{(from + length < excerpt.Line.Length ? "…" : "")}");
        writer.WriteLine($"   |  {new string(' ', excerpt.Start - from + (from > 0 ? 1 : 0))}{new string('^', marks)}");
    }

    private static string Count(IReadOnlyList<Finding> findings)
    {
        var counts = new List<string>();
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var number = findings.Count(finding => finding.Severity == severity);
            if (number > 0)
            {
                counts.Add(Wording.Count(number, severity.Word()));
            }
        }

        return string.Join(", ", counts);
    }
}
