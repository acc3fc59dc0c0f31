using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what the targets say to a month: a line each, and a line that counts.</summary>
internal static class VerdictPrinter
{
    public static void Print(TargetMatrix matrix, TextWriter writer)
    {
        writer.WriteLine($"{matrix.Title} {matrix.Months[^1]}");
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
        var (unit, decimals) = (row.Series.Unit, row.Series.Decimals);
        var judged = row.Months[^1];
        var value = judged.Value is { } exact ? Figure(exact, unit, decimals) : "no figure";
        var rule = row.Target.Rule;
        return [Word(judged.Verdict), row.Series.Id, value, $"{rule.Sign} {Figure(rule.Limit, unit, decimals)}"];
    }

    /// <summary>The exact figure, as the command line's rules are written: <c>99.69 %</c>, <c>289 s</c>.</summary>
    private static string Figure(decimal value, Unit unit, int decimals)
    {
        var exact = value.WithoutTrailingZeros();
        var number = exact.ToString("F" + Math.Max(decimals, exact.Scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return unit switch
        {
            Unit.Percent => number + " %",
            Unit.Seconds => number + " s",
            Unit.Minutes => number + " min",
            _ => number,
        };
    }

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
