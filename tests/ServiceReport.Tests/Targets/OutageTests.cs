using System.Collections;
using FsCheck;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceReport.Tests.Targets;

public sealed class OutageTests
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    private static readonly TimeZoneInfo[] Zones = [Oslo, TimeZoneInfo.Utc, TimeZoneInfo.FindSystemTimeZoneById("America/Havana")];

    /// <summary>A hundred days from each of these hold a change to summer time, and back, in each of the zones.</summary>
    private static readonly DateTime[] Begins = [new(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc), new(2026, 9, 20, 0, 0, 0, DateTimeKind.Utc)];

    private static readonly MonthSpan Months = new(new Month(2025, 1), new Month(2027, 12));

    [Test]
    public void Overlapping_and_touching_outages_are_one()
    {
        var merged = Outage.Merge([Down("10:30", "11:00", 3), Down("10:00", "10:30", 2), Down("10:10", "10:20", 4), Down("12:00", "12:05", 5)]);

        Assert.That(merged, Is.EqualTo(new[] { Down("10:00", "11:00", 2), Down("12:00", "12:05", 5) }));
    }

    [Test]
    public void An_outage_across_a_months_end_is_cut_by_the_zones_clock()
    {
        // 31 January 22:10 to 1 February 01:30, Norwegian time: 110 minutes in January, 90 in February.
        var downtimes = Outage.ByMonth([Down("2026-01-31T21:10", "2026-02-01T00:30", 2)], Months, Oslo);

        Assert.That(downtimes[new Month(2026, 1)].Minutes, Is.EqualTo(110));
        Assert.That(downtimes[new Month(2026, 2)].Minutes, Is.EqualTo(90));
        Assert.That(downtimes.Values.Select(one => (one.Outages, one.First.Row)), Is.All.EqualTo((1, 2)));
    }

    [Test]
    public void An_outage_over_several_months_fills_those_between()
    {
        var downtimes = Outage.ByMonth([Down("2026-02-28T22:00", "2026-04-30T22:00", 2)], Months, Oslo); // 28 February 23:00 to 1 May 00:00.

        Assert.That(downtimes.Select(one => (one.Key.Number, one.Value.Minutes)), Is.EquivalentTo(new[] { (2, 60m), (3, 44_580m), (4, 43_200m) }));
    }

    [Test]
    public void What_lies_outside_the_months_that_are_wanted_is_left_out()
    {
        var span = MonthSpan.Of(new Month(2026, 2));
        var downtimes = Outage.ByMonth([Down("1800-01-01T00:00", "2026-01-31T23:10", 2), Down("2026-02-28T22:50", "9999-12-31T23:59", 3)], span, Oslo);

        Assert.That(downtimes.Single().Key, Is.EqualTo(new Month(2026, 2)));
        Assert.That(downtimes.Single().Value.Minutes, Is.EqualTo(20));
    }

    // The laws, against a count of single minutes: overlapping outages are their union, the months' parts add up to it, order does not matter.
    [Property(MaxTest = 200)]
    public void Downtime_by_month_is_the_count_of_the_minutes_that_were_down(NonEmptyArray<(ushort, ushort)> outages, byte zoneNumber, bool isAutumn)
    {
        var (zone, begin) = (Zones[zoneNumber % Zones.Length], Begins[isAutumn ? 1 : 0]);
        const int minutes = 100 * 1440;
        var down = new BitArray(minutes);
        foreach (var (start, length) in outages.Get)
        {
            for (var minute = start; minute < start + (length % 3000); minute++)
            {
                down[minute] = true;
            }
        }

        var expected = Enumerable.Range(0, minutes).Where(minute => down[minute])
            .GroupBy(minute => Month.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(begin.AddMinutes(minute), zone))))
            .ToDictionary(group => group.Key, group => (decimal)group.Count());

        var found = Outage.ByMonth(Of(outages, begin), Months, zone);
        var backwards = Outage.ByMonth(Of(outages, begin).Reverse(), Months, zone);

        Assert.That(found.ToDictionary(one => one.Key, one => one.Value.Minutes), Is.EquivalentTo(expected));
        Assert.That(backwards.ToDictionary(one => one.Key, one => one.Value.Duration), Is.EquivalentTo(found.ToDictionary(one => one.Key, one => one.Value.Duration)));
    }

    [Property(MaxTest = 200)]
    public void Merging_leaves_gaps_and_is_done_once(NonEmptyArray<(ushort, ushort)> outages)
    {
        var merged = Outage.Merge(Of(outages, Begins[0]));

        Assert.That(merged.Zip(merged.Skip(1)).All(pair => pair.First.EndUtc < pair.Second.StartUtc), Is.True);
        Assert.That(Outage.Merge(merged), Is.EqualTo(merged));
    }

    private static IEnumerable<Outage> Of(NonEmptyArray<(ushort Start, ushort Length)> outages, DateTime begin) =>
        outages.Get.Select((one, row) => new Outage(begin.AddMinutes(one.Start), begin.AddMinutes(one.Start + (one.Length % 3000)), At(row + 1)));

    private static Outage Down(string start, string end, int row) => new(Utc(start), Utc(end), At(row));

    private static DateTime Utc(string text) => DateTime.SpecifyKind(
        DateTime.Parse(text.Contains('T', StringComparison.Ordinal) ? text : "2026-02-12T" + text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static CellPlace At(int row) => new("incidents.csv", null, row, 1);
}
