using System.Globalization;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Inputs;

/// <summary>An uptime from a register of incidents. Norwegian time, unless a moment has an offset.</summary>
public sealed class IncidentLogTests
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");
    private static readonly CellPlace Table = new("incidents.csv", null, 1, 1);

    // The sample's three months: 95 + 80 + 30, 41 + 26 and 82 + 43 minutes, as its table of incidents has them.
    [Test]
    public void The_sample_gives_the_published_uptime()
    {
        var uptime = Log(
            ("2025-12-03 09:12", "2025-12-03 10:47", "utfall"), ("2025-12-09 10:30", "2025-12-09 11:45", "forstyrrelse"),
            ("2025-12-15 13:05", "2025-12-15 14:25", "utfall"), ("2025-12-29 07:40", "2025-12-29 08:10", "utfall"),
            ("2026-01-08 14:20", "2026-01-08 15:01", "Utfall"), ("2026-01-18 06:00", "2026-01-18 09:00", "vedlikehold"),
            ("2026-01-22 08:33", "2026-01-22 08:59", "utfall"), ("2026-02-12 08:15", "2026-02-12 09:37", "utfall"),
            ("2026-02-25 12:48", "2026-02-25 13:31", "utfall")).Uptime("uptime", Table);

        Assert.That(uptime.Figures.Values.Select(figure => figure.DowntimeMinutes), Is.EqualTo(new[] { 205m, 67m, 125m }));
        Assert.That(uptime.Figures.Values.Select(figure => figure.Value), Is.EqualTo(new[]
        {
            99.540770m, // 44 435 / 44 640 = 0.99540770609…
            99.849910m, // 44 573 / 44 640 = 0.99849910394…
            99.689980m, // 40 195 / 40 320 = 0.99689980158…
        }));
        Assert.That(uptime.Figures.Values.Select(figure => Math.Round(figure.Value, 2)), Is.EqualTo(new[] { 99.54m, 99.85m, 99.69m }));
    }

    // Clock to clock across the change to summer time is an hour less, across the change back an hour more; offsets say it themselves.
    [TestCase("2026-03-29 01:30", "2026-03-29 03:30", 60)]
    [TestCase("2025-10-26 01:30", "2025-10-26 03:30", 180)]
    [TestCase("2025-10-26 02:10", "2025-10-26 02:50", 40)]
    [TestCase("2025-10-26T02:10+02:00", "2025-10-26T02:50+01:00", 100)]
    [TestCase("2025-10-26T00:10Z", "2025-10-26 03:00", 110)]
    [TestCase("2026-03-29 02:30", "2026-03-29 03:30", 0)] // 02:30 does not exist and is 03:30.
    [TestCase("2026-02-12 08:15:30", "2026-02-12 08:16", 0.5)]
    [TestCase("2026-02-12T08:15+01:00", "2026-02-12T09:15+02:00", 0)]
    public void An_outage_lasts_as_long_as_it_did_and_not_as_the_clock_shows(string start, string end, decimal minutes)
    {
        var log = Log((start, end, "utfall"));

        Assert.That(Months(log).Sum(month => month.Minutes), Is.EqualTo(minutes));
    }

    [Test]
    public void A_covered_month_without_outages_is_whole_and_one_before_has_no_figure()
    {
        var uptime = Log(("2026-02-20 10:00", "2026-02-20 11:00", "vedlikehold")).Uptime("uptime", Table);

        Assert.That(uptime[new Month(2025, 11)], Is.Null);
        Assert.That(uptime[new Month(2025, 12)], Is.EqualTo(100));
        Assert.That(uptime[new Month(2026, 2)], Is.EqualTo(100), "maintenance counts as availability");
        Assert.That(uptime.Figures[new Month(2025, 12)].Place, Is.EqualTo(Table));
    }

    [Test]
    public void Coverage_ends_with_the_last_entry_unless_it_is_said()
    {
        (string, string, string) entry = ("2026-01-08 14:20", "2026-01-08 15:01", "utfall");

        Assert.That(Log(entry).Uptime("uptime", Table).Months.Last(), Is.EqualTo(new Month(2026, 1)));
        Assert.That(LogUntil(new Month(2026, 3), entry).Uptime("uptime", Table).Months.Last(), Is.EqualTo(new Month(2026, 3)));
        Assert.That(LogUntil(new Month(2025, 12), entry).Uptime("uptime", Table).Months.Last(), Is.EqualTo(new Month(2025, 12)));
        Assert.That(Log().Uptime("uptime", Table).Months, Is.Empty);
    }

    [Test]
    public void An_outage_without_an_end_leaves_its_months_open()
    {
        var log = Log(("2026-01-08 14:20", null, "utfall"), ("2026-02-08 14:20", "2026-02-08 14:30", "utfall"));

        Assert.That(log.Uptime("uptime", Table).Months, Is.EqualTo(new[] { new Month(2025, 12) }));
        Assert.That(log.Downtime(new Month(2026, 2), Table), Is.Null);
        Assert.That(log.Incomplete.Single().Place.Row, Is.EqualTo(2));
    }

    [Test]
    public void An_open_incident_that_is_no_outage_leaves_nothing_open() =>
        Assert.That(Log(("2026-01-08 14:20", null, "forstyrrelse")).Uptime("uptime", Table)[new Month(2026, 1)], Is.EqualTo(100));

    [Test]
    public void An_outage_that_ends_before_it_starts_is_not_counted()
    {
        var log = Log(("2026-02-12 08:15", "2026-02-12 07:37", "utfall"));

        Assert.That(log.Reversed, Has.Count.EqualTo(1));
        Assert.That(log.Downtime(new Month(2026, 2), Table), Is.Null);
    }

    [Test]
    public void Without_a_kind_every_entry_is_an_outage()
    {
        var log = Log(new IncidentSource("incidents", "start", "end", null, [], new Month(2025, 12), null), ("2026-01-18 06:00", "2026-01-18 09:00", "vedlikehold"));

        Assert.That(log.Downtime(new Month(2026, 1), Table)!.Minutes, Is.EqualTo(180));
    }

    [TestCase("2026-01-31 23:00", "2026-01-31 23:59", "2026-01")]
    [TestCase("2026-01-31 23:00", "2026-01-31T23:00Z", "2026-02")] // Midnight in Norway.
    [TestCase("0001-01-01 00:00", "9999-12-31 23:30", "2199-12")]
    public void Survives_any_date(string start, string end, string last) =>
        Assert.That(Log((start, end, "utfall")).Until.ToString(), Is.EqualTo(last));

    // 2 678 400 seconds of January: 2 678 s are 0.0999900…  %, 2 678.4 s exactly 0.1 %, 2 679 s 0.1000224 %.
    [TestCase("00:44:38", Verdict.Met)]
    [TestCase("00:44:39", Verdict.Missed)]
    public void One_second_decides(string duration, Verdict expected)
    {
        var end = new DateTime(2026, 1, 8).Add(TimeSpan.Parse(duration, CultureInfo.InvariantCulture));
        var uptime = Log(("2026-01-08 00:00", end.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), "utfall")).Uptime("uptime", Table);

        Assert.That(new TargetRule(Comparison.AtLeast, 99.90m).Judge(uptime[new Month(2026, 1)]), Is.EqualTo(expected));
    }

    private static IEnumerable<MonthDowntime> Months(IncidentLog log) =>
        Enumerable.Range(0, 24).Select(back => log.Downtime(new Month(2025, 1).AddMonths(back), Table)).OfType<MonthDowntime>();

    private static IncidentLog Log(params (string Start, string? End, string Kind)[] entries) => LogUntil(null, entries);

    private static IncidentLog LogUntil(Month? until, params (string Start, string? End, string Kind)[] entries) =>
        Log(new IncidentSource("incidents", "start", "end", "type", ["utfall"], entries.Length > 0 && entries[0].Start.StartsWith("2025-10", StringComparison.Ordinal) ? new Month(2025, 10) : new Month(2025, 12), until), entries);

    private static IncidentLog Log(IncidentSource source, params (string Start, string? End, string Kind)[] entries)
    {
        var definition = new SeriesDefinition
        {
            Id = "uptime",
            Title = "Oppetid",
            Unit = Unit.Percent,
            Source = new TableSource("incidents.csv", null, null, new TextPlace("report.yaml", 1, 1)),
            Place = new TextPlace("report.yaml", 1, 1),
            Incidents = source,
        };
        return IncidentLog.Of(definition, [new Register("incidents", [.. entries.Select((entry, index) => Entry(entry, index + 2))])], Oslo)!;
    }

    private static RegisterEntry Entry((string Start, string? End, string Kind) entry, int row)
    {
        var place = new CellPlace("incidents.csv", null, row, 1);
        var values = new Dictionary<string, RegisterValue> { ["start"] = Moment(entry.Start, place), ["type"] = new TextValue(entry.Kind, place) };
        if (entry.End is not null)
        {
            values["end"] = Moment(entry.End, place);
        }

        return new RegisterEntry(place, values);
    }

    /// <summary>A cell of a workbook may hold a year that no text can.</summary>
    private static MomentValue Moment(string text, CellPlace place) => new(
        DateText.TryReadMoment(text, out var moment) ? moment : new Moment(DateTime.Parse(text, CultureInfo.InvariantCulture), null), place);
}
