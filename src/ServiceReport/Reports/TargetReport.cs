using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Reports;

/// <summary>A month's figure and what a target says to it.</summary>
public sealed record JudgedMonth(Month Month, decimal? Value, Verdict Verdict);

/// <summary>What a report says of one target.</summary>
/// <param name="Target">The rule.</param>
/// <param name="Series">The series that it is about.</param>
/// <param name="Month">The report's month.</param>
/// <param name="ThisYear">The months of the year up to the report's month.</param>
/// <param name="Downtime">For a floor in per cent: the minutes that the month allowed and used; null where the month has no figure.</param>
public sealed record TargetReport(
    Target Target, SeriesReport Series, JudgedMonth Month, IReadOnlyList<JudgedMonth> ThisYear, DowntimeBudget? Downtime)
{
    public static TargetReport Of(Target target, SeriesReport series, Month month, TimeZoneInfo zone)
    {
        var thisYear = Enumerable.Range(1, month.Number).Select(number => Judge(target, series, month with { Number = number })).ToList();
        var judged = thisYear[^1];
        var downtime = series.Definition.Unit == Unit.Percent && target.Rule.IsFloor && judged.Value is { } value
            ? DowntimeBudget.Of(month, zone, target.Rule.Limit, value)
            : null;
        return new TargetReport(target, series, judged, thisYear, downtime);
    }

    /// <summary>What the target says to another month's figure.</summary>
    public JudgedMonth Judge(Month month) => Judge(Target, Series, month);

    private static JudgedMonth Judge(Target target, SeriesReport series, Month month)
    {
        var value = series.Series[month];
        return new JudgedMonth(month, value, target.Rule.Judge(value));
    }
}
