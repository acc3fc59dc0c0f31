using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what the targets say: for a month a line each and, under an uptime, its downtime; for several months a matrix; and a line that counts.</summary>
internal static class VerdictPrinter
{
    public static void Print(TargetMatrix matrix, TextWriter writer)
    {
        if (matrix.Months.Count > 1)
        {
            VerdictTable.Print(matrix, writer);
            return;
        }

        writer.WriteLine($"{TerminalText.LineStart(matrix.Title)} {matrix.Months[^1]}");
        var rows = matrix.Rows.Select(Row).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max()).ToArray();
        foreach (var (row, target) in rows.Zip(matrix.Rows))
        {
            writer.WriteLine($"  {row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  target {row[3]}");
            if (target.Months[^1].Downtime is { } budget)
            {
                writer.WriteLine($"  {new string(' ', widths[0])}  {Budget(budget)}");
            }
        }

        writer.WriteLine($"{matrix.CountOf(Verdict.Met)} of {Wording.Count(matrix.Rows.Count, "target")} met");
    }

    private static string[] Row(TargetRow row)
    {
        var (unit, decimals) = (row.Series.Unit, row.Series.Decimals);
        var judged = row.Months[^1];
        var value = judged.Value is { } exact ? FigureText.Exact(exact, unit, decimals) : "no figure";
        return [judged.Verdict.ToString().ToLowerInvariant(), row.Series.Id, value, FigureText.Rule(row.Target.Rule, unit, decimals)];
    }

    private static string Budget(DowntimeBudget budget)
    {
        var (allowed, used, rest) = FigureText.Downtime(budget);
        return $"downtime: {allowed} allowed, {used} used, {rest} {(budget.LeftMinutes < 0 ? "too much" : "left")}";
    }
}
