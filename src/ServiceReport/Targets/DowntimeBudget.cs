using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>
/// The minutes of downtime that an uptime target allows in a month, and those that were used. Availability is a share of the month's
/// true length: allowed = (100 − limit) / 100 × minutes, used = (100 − uptime) / 100 × minutes.
/// </summary>
public sealed record DowntimeBudget(decimal MonthMinutes, decimal AllowedMinutes, decimal UsedMinutes)
{
    /// <summary>What is left of the allowance; negative where more was used.</summary>
    public decimal LeftMinutes => AllowedMinutes - UsedMinutes;

    /// <summary>The fewest decimals with which used and left, as they are written, add up to allowed.</summary>
    public int DecimalsFrom(int least) => RoundedParts.Decimals([UsedMinutes, LeftMinutes], AllowedMinutes, least) ?? least;

    /// <param name="month">The month.</param>
    /// <param name="zone">Whose clock the month follows: March is an hour shorter in Europe/Oslo and October an hour longer.</param>
    /// <param name="limitPercent">The target's limit in per cent.</param>
    /// <param name="uptimePercent">The month's uptime in per cent.</param>
    public static DowntimeBudget Of(Month month, TimeZoneInfo zone, decimal limitPercent, decimal uptimePercent)
    {
        var minutes = Minutes(month, zone);
        return new DowntimeBudget(minutes, (100 - limitPercent) / 100 * minutes, (100 - uptimePercent) / 100 * minutes);
    }

    /// <summary>The budgets of several months as one.</summary>
    public static DowntimeBudget Sum(IEnumerable<DowntimeBudget> budgets) => budgets.Aggregate(
        new DowntimeBudget(0, 0, 0),
        (sum, one) => new DowntimeBudget(sum.MonthMinutes + one.MonthMinutes, sum.AllowedMinutes + one.AllowedMinutes, sum.UsedMinutes + one.UsedMinutes));

    /// <summary>The true length of a month in minutes, summer time included.</summary>
    public static decimal Minutes(Month month, TimeZoneInfo zone) => MonthDowntime.MinutesOf(MonthClock.Length(month, zone));
}
