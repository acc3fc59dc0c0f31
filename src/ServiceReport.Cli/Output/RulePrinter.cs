using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what findings mean: one with its explanation, example and help, or all of them in a list. Plain text, at most 80 columns where lines can be broken.</summary>
internal static class RulePrinter
{
    private const int Width = 80;
    private const string Indent = "    ";

    private static readonly int LongestSeverity = Severity.Warning.Word().Length;

    /// <summary>A line for each rule: <c>SR0103  error    a cell is not a number</c>.</summary>
    public static void PrintList(IEnumerable<FindingRule> rules, TextWriter writer)
    {
        foreach (var rule in rules)
        {
            writer.WriteLine($"{rule.Code}  {rule.Severity.Word().PadRight(LongestSeverity)}  {rule.Title}");
        }
    }

    public static void Print(FindingRule rule, TextWriter writer)
    {
        writer.WriteLine($"{rule.Severity.Word()}[{rule.Code}]: {rule.Title}");
        writer.WriteLine();
        foreach (var paragraph in Paragraphs(rule.Explanation))
        {
            PrintWrapped(paragraph, writer);
            writer.WriteLine();
        }

        PrintIndented("Example:", rule.Example, writer);
        PrintIndented("Mended:", rule.Mended, writer);
        PrintWrapped($"How to mend it: {rule.Help}", writer);
        writer.WriteLine();
        if (rule.IsAdjustable)
        {
            PrintWrapped($"Its severity is '{rule.Severity.Word()}'; report.yaml can set it to 'error', 'warning', 'note' or 'off':", writer);
            writer.WriteLine();
            writer.WriteLine($"{Indent}findings:");
            writer.WriteLine($"{Indent}  {rule.Code}: {Other(rule.Severity).Word()}");
        }
        else
        {
            PrintWrapped($"Its severity is '{rule.Severity.Word()}' and cannot be set.", writer);
        }
    }

    /// <summary>A severity that one may want to set in place of the rule's own.</summary>
    private static Severity Other(Severity severity) => severity == Severity.Warning ? Severity.Error : Severity.Warning;

    private static void PrintIndented(string title, string text, TextWriter writer)
    {
        writer.WriteLine(title);
        writer.WriteLine();
        foreach (var line in text.Split('\n'))
        {
            writer.WriteLine(line.Length == 0 ? "" : Indent + line);
        }

        writer.WriteLine();
    }

    private static string[] Paragraphs(string text) => text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a paragraph in lines as long as fit; a word that is longer than a line has one of its own.</summary>
    private static void PrintWrapped(string paragraph, TextWriter writer)
    {
        var line = "";
        foreach (var word in paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                writer.WriteLine(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        writer.WriteLine(line);
    }
}
