using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Reports;

/// <summary>Figures are those of the message service, January 2025 to February 2026, of the published report.</summary>
public sealed class SeriesReportTests
{
    private static readonly decimal[] Year2025 =
        [7120449, 5214812, 12761756, 7909422, 6365162, 6369819, 3648773, 4502674, 4928105, 4871990, 4951197, 3967357];

    private static readonly Month February = new(2026, 2);

    [Test]
    public void Compares_with_last_year_and_last_month()
    {
        var report = Report(Unit.Count, [6142016, 5052933]);

        Assert.That(report.Current, Is.EqualTo(5052933));
        Assert.That(report.OnLastYear!.Difference, Is.EqualTo(5052933 - 5214812)); // −161 879
        Assert.That(Math.Round(report.OnLastYear.Percent!.Value, 1), Is.EqualTo(-3.1m)); // −161 879 / 5 214 812 = −3.104 %
        Assert.That(Math.Round(report.OnPreviousMonth!.Percent!.Value, 1), Is.EqualTo(-17.7m)); // −1 089 083 / 6 142 016 = −17.732 %
    }

    [Test]
    public void Sums_the_year_so_far_against_the_same_months()
    {
        var report = Report(Unit.Count, [6142016, 5052933]);

        Assert.That(report.YearToDate, Is.EqualTo(new Change(11194949, 12335261)));
    }

    [Test]
    public void Leaves_out_sums_where_a_month_is_missing()
    {
        var report = Report(Unit.Count, [null, 5052933]);

        Assert.That(report.YearToDate, Is.Null);
        Assert.That(report.SumOfYear, Is.Null);
        Assert.That(report.OnPreviousMonth, Is.Null);
        Assert.That(report.Years[^1].Total, Is.Null);
        Assert.That(report.Years[^1].Months[0], Is.Null);
    }

    [Test]
    public void Never_adds_up_percentages() => Assert.That(Report(Unit.Percent, [99.85m, 99.69m]).SumOfYear, Is.Null);

    [Test]
    public void Rows_are_years_with_their_totals()
    {
        var report = Report(Unit.Count, [6142016, 5052933]);

        Assert.That(report.Years.Select(row => row.Year), Is.EqualTo(new[] { 2025, 2026 }));
        Assert.That(report.Years[0].Total, Is.EqualTo(72611516)); // Sum of the twelve figures above.
        Assert.That(report.Years[0].IsComplete, Is.True);
        Assert.That(report.Years[1].IsComplete, Is.False);
    }

    [Test]
    public void Uses_nothing_after_the_month()
    {
        var series = Series(Unit.Count, [6142016, 5052933, 9999999]);

        Assert.That(series.Until(February).Months.Max(), Is.EqualTo(February));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public void A_change_from_nothing_or_less_has_no_percentage(decimal then) => Assert.That(new Change(5, then).Percent, Is.Null);

    private static SeriesReport Report(Unit unit, decimal?[] year2026)
    {
        var definition = new SeriesDefinition
        {
            Id = "messages",
            Title = "Meldinger",
            Unit = unit,
            Source = new TableSource("a.csv", null, null, new TextPlace("report.yaml", 1, 1)),
            Place = new TextPlace("report.yaml", 1, 1),
        };
        return new SeriesReport(definition, Series(unit, year2026), February);
    }

    private static Series Series(Unit unit, decimal?[] year2026) => new("messages", unit, Figures(2025, [.. Year2025.Cast<decimal?>()]).Concat(Figures(2026, year2026)));

    private static IEnumerable<KeyValuePair<Month, Figure>> Figures(int year, decimal?[] values) =>
        from index in Enumerable.Range(0, values.Length)
        where values[index] is not null
        select KeyValuePair.Create(new Month(year, index + 1), new Figure(values[index]!.Value, new CellPlace("a.csv", null, year, index + 2)));
}
