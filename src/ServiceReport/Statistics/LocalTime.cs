namespace ServiceReport.Statistics;

/// <summary>What a clock shows, as a moment in UTC. A clock shows some times twice, and skips others, where summer time begins and ends.</summary>
public static class LocalTime
{
    /// <param name="clock">What the clock shows. A time that it skips is counted on from before the gap: 02:30 is 03:30 summer time.</param>
    /// <param name="zone">Whose clock.</param>
    /// <param name="isFirst">Whether, of two moments, the first is meant (summer time) and not the second.</param>
    /// <remarks>
    /// The offsets of the day before and the day after are tried, and what the clock shows then. The framework's own questions, whether a
    /// time is skipped or shown twice, are answered wrongly for zones whose standard time has changed since (Asunción, Amman).
    /// </remarks>
    public static DateTime ToUtc(DateTime clock, TimeZoneInfo zone, bool isFirst)
    {
        var local = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        var before = ToUtc(local, zone.GetUtcOffset(local > DateTime.MinValue.AddDays(1) ? local.AddDays(-1) : local));
        var after = ToUtc(local, zone.GetUtcOffset(local < DateTime.MaxValue.AddDays(-1) ? local.AddDays(1) : local));
        return !IsShown(after) || (isFirst && IsShown(before)) ? before : after;

        bool IsShown(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone).Ticks == local.Ticks;
    }

    /// <summary>With a known offset; beyond the calendar, its first or last moment.</summary>
    public static DateTime ToUtc(DateTime clock, TimeSpan offset) =>
        new(Math.Clamp(clock.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
