using ServiceReport.Cli.Results;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what the targets say to a month: a line each, and a line that counts.</summary>
internal static class VerdictPrinter
{
    public static void Print(TargetMatrix matrix, TextWriter writer)
    {
        writer.WriteLine($"{TerminalText.LineStart(matrix.Title)} {matrix.Months[^1]}");
        var rows = matrix.Rows.Select(Row).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max()).ToArray();
        foreach (var row in rows)
        {
            writer.WriteLine($"  {row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  target {row[3]}");
        }

        writer.WriteLine($"{matrix.CountOf(Verdict.Met)} of {Wording.Count(matrix.Rows.Count, "target")} met");
    }

    private static string[] Row(TargetRow row)
    {
        var judged = row.Months[^1];
        return [ResultWords.Of(judged.Verdict), row.Series.Id, ResultWords.Figure(row, judged.Value), ResultWords.Rule(row)];
    }
}
