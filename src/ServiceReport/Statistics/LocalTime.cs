namespace ServiceReport.Statistics;

/// <summary>What a clock shows, as a moment in UTC. A clock shows some times twice, and skips others, where summer time begins and ends.</summary>
/// <remarks>
/// The offsets of the day before and the day after are tried, and what the clock shows then. The framework's own questions, whether a time
/// is skipped or shown twice, are answered wrongly for zones whose standard time has changed since (Asunción, Amman).
/// </remarks>
public static class LocalTime
{
    /// <param name="clock">What the clock shows. A time that it skips is counted on from before the gap: 02:30 is 03:30 summer time.</param>
    /// <param name="zone">Whose clock.</param>
    /// <param name="isFirst">Whether, of two moments, the first is meant (summer time) and not the second.</param>
    public static DateTime ToUtc(DateTime clock, TimeZoneInfo zone, bool isFirst)
    {
        var (before, after) = Candidates(clock, zone);
        return !IsShown(after, clock, zone) || (isFirst && IsShown(before, clock, zone)) ? before : after;
    }

    /// <summary>With a known offset; beyond the calendar, its first or last moment.</summary>
    public static DateTime ToUtc(DateTime clock, TimeSpan offset) =>
        new(Math.Clamp(clock.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);

    /// <summary>How often the clock shows a time: once; never, where it is put forward over it; twice, where it is put back.</summary>
    public static int TimesShown(DateTime clock, TimeZoneInfo zone)
    {
        var (before, after) = Candidates(clock, zone);
        return (IsShown(before, clock, zone) ? 1 : 0) + (before != after && IsShown(after, clock, zone) ? 1 : 0);
    }

    /// <summary>The moment by the offset of the day before, and by that of the day after.</summary>
    private static (DateTime Before, DateTime After) Candidates(DateTime clock, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        var dayBefore = local > DateTime.MinValue.AddDays(1) ? local.AddDays(-1) : local;
        var dayAfter = local < DateTime.MaxValue.AddDays(-1) ? local.AddDays(1) : local;
        return (ToUtc(local, zone.GetUtcOffset(dayBefore)), ToUtc(local, zone.GetUtcOffset(dayAfter)));
    }

    private static bool IsShown(DateTime utc, DateTime clock, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone).Ticks == clock.Ticks;
}
