using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Reports;

/// <summary>What a report says of one target.</summary>
/// <param name="Target">The rule.</param>
/// <param name="Series">The series that it is about.</param>
/// <param name="Month">The report's month, judged.</param>
/// <param name="Zone">Whose clock months follow.</param>
public sealed record TargetReport(Target Target, SeriesReport Series, JudgedMonth Month, TimeZoneInfo Zone)
{
    public static TargetReport Of(Target target, SeriesReport series, Month month, TimeZoneInfo zone) =>
        new(target, series, JudgedMonth.Of(target, series.Definition, series.Series, month, zone), zone);

    /// <summary>What the target says to another month's figure.</summary>
    public JudgedMonth Judge(Month month) => JudgedMonth.Of(Target, Series.Definition, Series.Series, month, Zone);
}
