using ServiceReport.Findings;
using ServiceReport.Inputs.Rules;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>Looks at the dates and times of a register's entries: whether they can be, and whether no entry ends before it starts.</summary>
internal static class RegisterTimes
{
    /// <summary>The fields that begin and end an entry, as templates know them.</summary>
    private static readonly (string First, string Last)[] Spans = [("start", "end"), ("date", "until")];

    public static void Check(Register register, TimeZoneInfo zone, FindingList findings)
    {
        foreach (var entry in register.Entries)
        {
            var told = findings.Count;
            foreach (var value in entry.Values.Values)
            {
                if (value is MomentValue { Moment: { Offset: null } moment } && Doubt(moment.Clock, zone) is { } doubt)
                {
                    findings.Add(UnclearTime.Rule.At(value.Place, $"'{moment}' {doubt}"));
                }
            }

            if (findings.Count == told)
            {
                CheckOrder(entry, zone, findings);
            }
        }
    }

    /// <summary>Why a clock's time is none, or two.</summary>
    private static string? Doubt(DateTime clock, TimeZoneInfo zone) => LocalTime.TimesShown(clock, zone) switch
    {
        0 => $"never was in {zone.Id}: the clock was put forward over it",
        2 => $"was twice in {zone.Id}: the clock was put back over it",
        _ => null,
    };

    private static void CheckOrder(RegisterEntry entry, TimeZoneInfo zone, FindingList findings)
    {
        foreach (var (first, last) in Spans)
        {
            if (entry.Values.GetValueOrDefault(first) is { } start && entry.Values.GetValueOrDefault(last) is { } end && IsBefore(end, start, zone))
            {
                findings.Add(EndsBeforeStart.Rule.At(end.Place, $"the entry ends on '{Text(end)}', before it starts on '{Text(start)}' ({start.Place.Address})"));
            }
        }
    }

    private static bool IsBefore(RegisterValue end, RegisterValue start, TimeZoneInfo zone) => (start, end) switch
    {
        (DateValue from, DateValue to) => to.Date < from.Date,
        (MomentValue from, MomentValue to) => to.Moment.ToUtc(zone) < from.Moment.ToUtc(zone),
        _ => false,
    };

    private static string Text(RegisterValue value) => value switch
    {
        DateValue date => date.Date.ToString(),
        MomentValue moment => moment.Moment.ToString(),
        _ => "",
    };
}
