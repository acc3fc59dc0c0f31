using ServiceReport.Statistics;

namespace ServiceReport.Templates;

/// <summary>When an entry of a register is: the first of its dates. An entry that knows only its month stands behind those with a day.</summary>
internal readonly record struct EntryDate(Month Month, int Day, TimeSpan Time) : IComparable<EntryDate>
{
    public static EntryDate Of(RegisterEntry entry)
    {
        foreach (var value in entry.Values.Values)
        {
            switch (value)
            {
                case DateValue date:
                    return new EntryDate(date.Date.Month, date.Date.Day ?? int.MaxValue, TimeSpan.Zero);
                case MomentValue moment:
                    var clock = moment.Moment.Clock;
                    return new EntryDate(Month.Of(DateOnly.FromDateTime(clock)), clock.Day, clock.TimeOfDay);
            }
        }

        return default;
    }

    public int CompareTo(EntryDate other) => (Month, Day, Time).CompareTo((other.Month, other.Day, other.Time));
}
