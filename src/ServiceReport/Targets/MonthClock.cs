using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>When months begin and how long they last by the clock of a time zone, summer time included.</summary>
public static class MonthClock
{
    /// <summary>
    /// The first moment of a month, in UTC. Where the clock skips midnight, the month begins when it does; where it shows midnight twice,
    /// with the first.
    /// </summary>
    public static DateTime Start(Month month, TimeZoneInfo zone) => LocalTime.ToUtc(month.FirstDay.ToDateTime(TimeOnly.MinValue), zone, isFirst: true);

    /// <summary>From the first moment of a month to the first of the next.</summary>
    public static TimeSpan Length(Month month, TimeZoneInfo zone) => Start(month.AddMonths(1), zone) - Start(month, zone);

    /// <summary>The month that a moment in UTC falls in.</summary>
    public static Month MonthOf(DateTime utc, TimeZoneInfo zone)
    {
        var month = Month.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone)));
        return utc < Start(month.AddMonths(1), zone) ? month : month.AddMonths(1); // The clock may fall back behind a midnight that it has shown.
    }
}
