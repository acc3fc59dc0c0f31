using System.Globalization;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what the targets say to a month: a line each, and a line that counts.</summary>
internal static class VerdictPrinter
{
    public static void Print(Report report, TextWriter writer)
    {
        writer.WriteLine($"{report.Settings.Title} {report.Month}");
        var rows = report.Targets.Select(Row).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max()).ToArray();
        foreach (var row in rows)
        {
            writer.WriteLine($"  {row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  target {row[3]}");
        }

        var met = report.Targets.Count(target => target.Month.Verdict == Verdict.Met);
        writer.WriteLine($"{met} of {report.Targets.Count} {(report.Targets.Count == 1 ? "target" : "targets")} met");
    }

    private static string[] Row(TargetReport target)
    {
        var definition = target.Series.Definition;
        var value = target.Month.Value is { } exact ? Figure(exact, definition.Unit, definition.Decimals) : "no figure";
        var rule = target.Target.Rule;
        return [Word(target.Month.Verdict), definition.Id, value, $"{rule.Sign} {Figure(rule.Limit, definition.Unit, definition.Decimals)}"];
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
