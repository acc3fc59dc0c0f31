using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Reports;

public sealed class TargetMatrixTests
{
    private static readonly MonthSpan Winter = new(new Month(2025, 12), new Month(2026, 2));

    [Test]
    public void Every_month_has_its_verdict_and_its_minutes()
    {
        var matrix = Matrix(Series((2025, 12, 99.54m), (2026, 1, 99.95m), (2026, 2, 99.90m)));

        Assert.That(matrix.Rows.Single().Months.Select(month => month.Verdict), Is.EqualTo(new[] { Verdict.Missed, Verdict.Met, Verdict.Met }));

        // Allowed are 44.64 + 44.64 + 40.32 = 129.6 minutes; used 0.46 % of 44 640 = 205.344, 0.05 % of 44 640 = 22.32 and 40.32.
        var downtime = matrix.Rows.Single().Downtime!;
        Assert.That((downtime.AllowedMinutes, downtime.UsedMinutes, downtime.LeftMinutes), Is.EqualTo((129.6m, 267.984m, -138.384m)));
        Assert.That(matrix.IsEverythingMet, Is.False);
    }

    [Test]
    public void No_figure_is_unknown_and_never_met()
    {
        var matrix = Matrix(Series((2025, 12, 100m), (2026, 2, 100m)));

        Assert.That(matrix.Rows.Single().Months[1], Is.EqualTo(new JudgedMonth(new Month(2026, 1), null, Verdict.Unknown)));
        Assert.That((matrix.CountOf(Verdict.Met), matrix.CountOf(Verdict.Unknown)), Is.EqualTo((2, 1)));
        Assert.That(matrix.IsEverythingMet, Is.False);
    }

    [Test]
    public void A_series_that_no_table_gave_is_unknown_everywhere()
    {
        var matrix = TargetMatrix.Of(Definition(isUptime: true), new ReportInputs([], [], []), Definition(isUptime: true).Targets, Winter);

        Assert.That(matrix.CountOf(Verdict.Unknown), Is.EqualTo(3));
        Assert.That(matrix.Rows.Single().Downtime, Is.Null);
    }

    [Test]
    public void A_share_of_something_else_than_time_has_no_minutes() =>
        Assert.That(Matrix(Series((2026, 2, 86m)), isUptime: false).Rows.Single().Downtime, Is.Null);

    [Test]
    public void Minutes_that_were_counted_are_not_computed_from_the_share()
    {
        var counted = new Figure(99.689980m, new CellPlace("incidents.csv", null, 2, 1)) { DowntimeMinutes = 125 };
        var matrix = Matrix(new Series("uptime", Unit.Percent, [new(new Month(2026, 2), counted)]));

        Assert.That(matrix.Rows.Single().Months[2].Downtime, Is.EqualTo(new DowntimeBudget(40_320, 40.32m, 125)));
    }

    private static TargetMatrix Matrix(Series series, bool isUptime = true) =>
        TargetMatrix.Of(Definition(isUptime), new ReportInputs([series], [], []), Definition(isUptime).Targets, Winter);

    private static Series Series(params (int Year, int Month, decimal Value)[] figures) => new(
        "uptime", Unit.Percent, figures.Select(one => KeyValuePair.Create(new Month(one.Year, one.Month), new Figure(one.Value, new CellPlace("uptime.csv", null, 2, 2)))));

    private static Definition Definition(bool isUptime)
    {
        var place = new TextPlace("report.yaml", 1, 1);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");
        var settings = new ReportSettings("Rapport", "Etaten", "nb", zone, "report", new NamedTemplate("monthly", place), []);
        var series = new SeriesDefinition
        {
            Id = "uptime",
            Title = "Oppetid",
            Unit = Unit.Percent,
            Source = new TableSource("uptime.csv", null, null, place),
            IsUptime = isUptime,
            Place = place,
        };
        return new Definition(settings, [series], [new Target("uptime", new TargetRule(Comparison.AtLeast, 99.90m))], []);
    }
}
