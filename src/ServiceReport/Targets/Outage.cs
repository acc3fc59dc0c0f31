using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>A time in which a service was down, in UTC: from its start up to its end.</summary>
/// <param name="StartUtc">Its first moment.</param>
/// <param name="EndUtc">The first moment after it, not before the start.</param>
/// <param name="Place">Where it was read.</param>
public sealed record Outage(DateTime StartUtc, DateTime EndUtc, CellPlace Place)
{
    /// <summary>The same downtime without overlaps, by start: what overlaps or touches becomes one, at the place of the earliest.</summary>
    public static IReadOnlyList<Outage> Merge(IEnumerable<Outage> outages)
    {
        var merged = new List<Outage>();
        foreach (var outage in outages.OrderBy(one => one.StartUtc)) // Stable: of two that start together, the first of the file gives the place.
        {
            if (merged.Count > 0 && outage.StartUtc <= merged[^1].EndUtc)
            {
                var last = merged[^1];
                merged[^1] = last with { EndUtc = outage.EndUtc > last.EndUtc ? outage.EndUtc : last.EndUtc };
            }
            else
            {
                merged.Add(outage);
            }
        }

        return merged;
    }

    /// <summary>The downtime of each month that has any, cut where months begin by the clock of a time zone. Overlapping outages count once.</summary>
    /// <param name="outages">In any order.</param>
    /// <param name="months">The months that are wanted; what lies outside is left out.</param>
    /// <param name="zone">Whose clock the months follow.</param>
    public static IReadOnlyDictionary<Month, MonthDowntime> ByMonth(IEnumerable<Outage> outages, MonthSpan months, TimeZoneInfo zone)
    {
        var downtimes = new Dictionary<Month, MonthDowntime>();
        var (from, until) = (MonthClock.Start(months.First, zone), MonthClock.Start(months.Last.AddMonths(1), zone));
        foreach (var outage in Merge(outages))
        {
            var start = outage.StartUtc < from ? from : outage.StartUtc;
            var end = outage.EndUtc > until ? until : outage.EndUtc;
            while (start < end)
            {
                var month = MonthClock.MonthOf(start, zone);
                var next = MonthClock.Start(month.AddMonths(1), zone);
                var cut = next < end ? next : end;
                downtimes[month] = downtimes.TryGetValue(month, out var known)
                    ? known with { Duration = known.Duration + (cut - start), Outages = known.Outages + 1 }
                    : new MonthDowntime(cut - start, 1, outage.Place);
                start = cut;
            }
        }

        return downtimes;
    }
}

/// <summary>How long a service was down in a month.</summary>
/// <param name="Duration">The time in all.</param>
/// <param name="Outages">In how many outages, overlapping ones counted as one.</param>
/// <param name="First">Where the first of them was read.</param>
public sealed record MonthDowntime(TimeSpan Duration, int Outages, CellPlace First)
{
    /// <summary>Exact: a tick is a ten-millionth of a second.</summary>
    public decimal Minutes => MinutesOf(Duration);

    public static decimal MinutesOf(TimeSpan duration) => (decimal)duration.Ticks / TimeSpan.TicksPerMinute;
}
