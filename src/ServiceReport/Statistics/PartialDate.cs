using System.Globalization;

namespace ServiceReport.Statistics;

/// <summary>A day, or only the month of one as plans give it: <c>2026-03-18</c> or <c>2026-06</c>. A month sorts behind its own days.</summary>
public readonly record struct PartialDate(Month Month, int? Day) : IComparable<PartialDate>
{
    public static PartialDate Of(DateOnly day) => new(Month.Of(day), day.Day);

    /// <summary>The day; null where only the month is known.</summary>
    public DateOnly? Date => Day is { } day ? new DateOnly(Month.Year, Month.Number, day) : null;

    public int CompareTo(PartialDate other) =>
        Month != other.Month ? Month.CompareTo(other.Month) : (Day ?? int.MaxValue).CompareTo(other.Day ?? int.MaxValue);

    public override string ToString() =>
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Month}-{day:00}") : Month.ToString();

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}

/// <summary>A moment as written: the clock's time, and the offset from UTC where one was given. Without one it is the workspace's local time.</summary>
public readonly record struct Moment(DateTime Clock, TimeSpan? Offset)
{
    /// <summary>
    /// The moment in UTC. Of an hour that the clock shows twice the second is meant (winter time); a time that the clock skips is counted
    /// on from the hour before.
    /// </summary>
    /// <param name="zone">Whose clock it is read from where it has no offset.</param>
    public DateTime ToUtc(TimeZoneInfo zone) => Offset is { } offset ? LocalTime.ToUtc(Clock, offset) : LocalTime.ToUtc(Clock, zone, isFirst: false);

    public override string ToString()
    {
        var clock = Clock.ToString(Clock.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => clock,
            { Ticks: 0 } => clock + "Z",
            { } offset => clock + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh':'mm", CultureInfo.InvariantCulture),
        };
    }
}
