using System.Text;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Results;

/// <summary>Markdown for a job's summary or a comment: a table of verdicts and a table of findings (GitHub Flavored Markdown).</summary>
internal sealed class MarkdownFormat : IResultFormat
{
    public string Name => "markdown";

    public void Write(CommandResult result, TextWriter output)
    {
        var title = result.Targets is not { } matrix ? $"report {result.Command}"
            : matrix.Months.Count == 1 ? $"{matrix.Title} {matrix.Months[0]}"
            : $"{matrix.Title} {matrix.Months[0]} – {matrix.Months[^1]}";
        output.WriteLine($"## {Text(title)}");
        output.WriteLine();
        if (result.ExitCode is not (ExitCode.Done or ExitCode.No))
        {
            output.WriteLine("**The job could not be done.**");
            output.WriteLine();
        }

        if (result.Targets is { } targets)
        {
            output.WriteLine($"**{ResultWords.Count(targets)}**");
            output.WriteLine();
            WriteVerdicts(targets, output);
        }

        if (result.Targets is null || result.Findings.Count > 0)
        {
            output.WriteLine($"**{FindingCounts.Of(result.Findings)}**");
            WriteFindings(result.Findings, output);
        }
    }

    private static void WriteVerdicts(TargetMatrix matrix, TextWriter output)
    {
        if (matrix.Rows.Count == 0)
        {
            return;
        }

        if (matrix.Months.Count == 1)
        {
            WriteRow(output, ["Verdict", "Series", "Figure", "Target", "Downtime"]);
            output.WriteLine("| --- | --- | ---: | --- | --- |");
            foreach (var row in matrix.Rows)
            {
                var judged = row.Months[0];
                WriteRow(output,
                    [Word(judged), row.Series.Title, ResultWords.Figure(row, judged.Value), ResultWords.Rule(row), judged.Downtime is { } budget ? ResultWords.Downtime(budget) : ""]);
            }
        }
        else
        {
            WriteRow(output, ["Month", .. matrix.Rows.Select(row => $"{row.Series.Title} {ResultWords.Rule(row)}")]);
            output.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" --- |", matrix.Rows.Count))}");
            for (var index = 0; index < matrix.Months.Count; index++)
            {
                WriteRow(output, [matrix.Months[index].ToString(), .. matrix.Rows.Select(row => $"{Word(row.Months[index])}: {ResultWords.Figure(row, row.Months[index].Value)}")]);
            }
        }

        output.WriteLine();
    }

    private static void WriteFindings(FindingList findings, TextWriter output)
    {
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        WriteRow(output, ["Severity", "Code", "Place", "Finding", "Next step"]);
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var (finding, more) in FindingCounts.FirstOfEachRule(findings))
        {
            WriteRow(output, [$"{Symbol(finding.Severity)} {finding.Severity.Word()}", finding.Rule.Code, finding.Place.ToString()!, finding.Message, finding.Hint ?? finding.Rule.Help]);
            if (more > 0)
            {
                WriteRow(output, ["", finding.Rule.Code, "", $"… and {more} more of {finding.Rule.Code}", ""]);
            }
        }
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");

    private static string Word(JudgedMonth judged) => $"{Symbol(judged.Verdict)} {ResultWords.Of(judged.Verdict)}";

    private static string Symbol(Verdict verdict) => verdict switch
    {
        Verdict.Met => "✅",
        Verdict.Missed => "❌",
        _ => "❔",
    };

    private static string Symbol(Severity severity) => severity switch
    {
        Severity.Error => "❌",
        Severity.Warning => "⚠️",
        _ => "ℹ️",
    };

    /// <summary>Text as text: a backslash before every mark that Markdown could take for its own, and before what would make an address a link.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder();
        var before = ' ';
        foreach (var letter in TerminalText.OneLine(text))
        {
            if (letter == '.' ? before is 'w' or 'W' : IsMark(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            before = letter;
        }

        return escaped.ToString();
    }

    /// <summary>Every mark of ASCII but those that mean nothing in the middle of a line.</summary>
    private static bool IsMark(char letter) =>
        char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && !" -',%/()\"?;".Contains(letter, StringComparison.Ordinal);
}
