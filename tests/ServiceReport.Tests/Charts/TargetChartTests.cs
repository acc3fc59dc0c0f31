using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

[TestFixture]
internal sealed class TargetChartTests
{
    private const string Label = "krav 99,90\u00A0%";
    private const string LimitFigure = "99,90\u00A0%";
    private static readonly LastMonths TwoYears = new(24, Reference.February2026);

    private static readonly object[] AwkwardData =
    [
        new object[] { "no figures", Array.Empty<decimal?>() },
        new object[] { "one point", new decimal?[] { 99.5m } },
        new object[] { "all equal and missed", Enumerable.Repeat((decimal?)99.5m, 24).ToArray() },
        new object[] { "all missed", Enumerable.Range(0, 24).Select(index => (decimal?)(98.0m + (index * 7919 % 41 / 40m))).ToArray() },
        new object[] { "far below", new decimal?[] { 0, 100, 0, 100, 99.99m, null, 12.5m } },
        new object[] { "gaps", new decimal?[] { 99.9m, null, null, 99.95m, 99.91m, null, 99.2m, null, null, 100, 100, 100, null, null, 99.99m } },
    ];

    [Test]
    public void Marks_the_months_that_miss_by_shape_and_figure()
    {
        foreach (var chart in Uptime().Drawings())
        {
            Assert.That(chart.Shapes.OfType<PolygonShape>().Where(shape => shape.Fill == ChartColor.Missed).Select(shape => shape.Points.Count), Is.EqualTo(new[] { 3, 3, 3 }));
            Assert.That(chart.Shapes.OfType<TextShape>().Where(text => text.Color == ChartColor.Missed).Select(text => text.Text), Is.EquivalentTo(new[] { "99,54\u00A0%", "99,85\u00A0%", "99,69\u00A0%" }));
            Assert.That(chart.Circles(ChartColor.Accent), Has.Count.EqualTo(21));
        }
    }

    /// <summary>The axis runs from 99 at y 172 (220 less 48) to 100 at y 36: 99.90 stands at 172 − 0.9 × 136 = 49.6.</summary>
    [Test]
    public void Draws_the_target_as_a_named_line()
    {
        var chart = Uptime();

        var line = chart.Shapes.OfType<LineShape>().Single(shape => shape.Stroke.Color == ChartColor.Target);
        Assert.That(line.Points.Select(point => point.Y), Is.EqualTo(new[] { 49.6, 49.6 }));
        Assert.That(line.Stroke.Dash, Is.Not.Null);
        Assert.That(chart.Text(Label).At.Y, Is.EqualTo(49.6).Within(20));
    }

    /// <summary>99.96 at 172 − 0.96 × 136 = 41.44; the right edge is 668 (720 less 52), so the last of 24 months stands half a month before it.</summary>
    [Test]
    public void Puts_points_where_they_belong()
    {
        var points = Uptime().Circles(ChartColor.Accent);

        Assert.That(points[0].Y, Is.EqualTo(41.44));
        Assert.That(points[1].X - points[0].X, Is.EqualTo((668 - points[0].X) / 23.5).Within(0.011));
    }

    [Test]
    public void Asks_whether_a_figure_misses_and_does_not_judge()
    {
        var series = Reference.Monthly("wait", Unit.Seconds, new Month(2026, 1), [60, 59]);

        var under = Draw(series, new TargetLine(60, AtLeast: false, "60\u00A0sek"), value => value >= 60, null);
        var atMost = Draw(series, new TargetLine(60, AtLeast: false, "60\u00A0sek"), value => value > 60, null);

        Assert.That(Missed(under), Is.EqualTo(1));
        Assert.That(Missed(atMost), Is.Zero);

        static int Missed(Chart chart) => chart.Shapes.OfType<PolygonShape>().Count(shape => shape.Fill == ChartColor.Missed);
    }

    [Test]
    public void Lengthens_the_wanted_axis_rather_than_cut_a_figure_off()
    {
        var chart = Draw(Reference.Monthly("uptime", Unit.Percent, new Month(2026, 1), [97.3m]), Limit, IsMissed, new AxisRange(99, 100));

        Assert.That(chart.Texts(), Does.Contain("97,0").And.Contain("100,0").And.Contain("97,3\u00A0%"));
    }

    [Test]
    public void Chooses_an_axis_that_does_not_pass_a_hundred_per_cent() =>
        Assert.That(Draw(Reference.Uptime, Limit, IsMissed, null).Texts(), Does.Contain("99,5").And.Contain("100,0").And.No.Member("100,1"));

    [Test]
    public void Names_months_and_years()
    {
        var texts = Uptime().Texts().ToList();

        Assert.That(texts.Where(text => text is "2024" or "2025" or "2026"), Is.EqualTo(new[] { "2024", "2025", "2026" }));
        Assert.That(texts.Count(text => text == "feb."), Is.EqualTo(2));
    }

    /// <summary>Counted back from the report's month, so that it is named itself, half a month before the plot's right edge (52 before the paper's).</summary>
    [Test]
    public void Names_the_last_month_whichever_it_is([Range(1, 12)] int last)
    {
        var months = new LastMonths(24, new Month(2026, last));
        foreach (var chart in TargetChart.Draw("uptime", "Oppetid", Reference.Uptime, months, Limit, _ => false, null, Language.Bokmal).Drawings())
        {
            var named = chart.Shapes.OfType<TextShape>().Where(text => text.At.Y == chart.Height - 48 + 19).MaxBy(text => text.At.X)!;

            Assert.That(named.Text, Is.EqualTo(Language.Bokmal.ShortMonthName(last)), $"{chart.Width} wide");
            Assert.That(named.At.X, Is.GreaterThan(chart.Width - 52 - 15), $"{chart.Width} wide");
        }
    }

    /// <summary>
    /// A month is (668 − left) / 24 wide. 2025 begins after ten months and 2026 after 22; their ticks begin at the foot of the plot (172), and
    /// 2024 stands under the middle of ten months, 2025 of twelve, 2026 of two.
    /// </summary>
    [Test]
    public void Parts_the_years_by_ticks_and_names_each_below_its_months()
    {
        var chart = Uptime();
        var left = chart.Shapes.OfType<LineShape>().Single(shape => shape.Stroke.Color == ChartColor.Target).Points[0].X;

        var ticks = chart.Shapes.OfType<LineShape>().Where(line => line.Points[0].Y == 172 && line.Points[0].X == line.Points[1].X).ToList();

        Assert.That(ticks.Select(tick => tick.Points[0].X), Is.EqualTo(new[] { At(10), At(22) }).Within(0.01));
        Assert.That(ticks.Select(tick => tick.Points[1].Y), Has.All.EqualTo(179));
        Assert.That(new[] { "2024", "2025", "2026" }.Select(year => chart.Text(year).At.X), Is.EqualTo(new[] { At(5), At(16), At(23) }).Within(0.01));

        double At(double month) => left + ((668 - left) * month / 24);
    }

    [Test]
    public void Keeps_the_names_of_months_and_years_apart_whenever_the_year_turns([Values(1, 2, 6, 12, 13, 24, 60)] int count, [Range(1, 12)] int last)
    {
        var months = new LastMonths(count, new Month(2026, last));
        foreach (var chart in TargetChart.Draw("uptime", "Oppetid", Reference.Uptime, months, Limit, _ => false, null, Language.Bokmal).Drawings())
        {
            Assert.That(chart.OverlappingTexts(), Is.Empty, $"{chart.Width} wide");
            Assert.That(chart.PointsOffThePaper(), Is.Empty, $"{chart.Width} wide");
        }
    }

    [Test]
    public void Finds_room_for_the_figure_of_every_month_that_misses()
    {
        var chart = Draw(Reference.Monthly("x", Unit.Percent, new Month(2024, 3), Enumerable.Range(0, 24).Select(index => (decimal?)(index % 5 * 20))), Limit, IsMissed, null);

        Assert.That(chart.Shapes.OfType<TextShape>().Count(text => text.Color == ChartColor.Missed), Is.EqualTo(24));
    }

    /// <summary>99.85 misses a floor of 99.90 (at y 49.6): the top of its figures, about 10 above the baseline, stays below the line.</summary>
    [Test]
    public void Keeps_the_figure_of_a_missed_floor_below_the_line() =>
        Assert.That(Figures(Uptime(), ChartColor.Missed).Select(text => text.At.Y - 10), Has.Exactly(3).GreaterThan(49.6));

    /// <summary>The mirror image: 0.1 to 0.46 instead of 99.9 to 99.54, with a ceiling of 0.10 at 172 − 0.1 × 136 = 158.4.</summary>
    [Test]
    public void Keeps_the_figure_of_a_missed_ceiling_above_the_line()
    {
        var downtime = Reference.Monthly("downtime", Unit.Percent, new Month(2024, 3), MonthsOf(Reference.Uptime).Select(value => 100 - value));

        var chart = Draw(downtime, new TargetLine(0.10m, AtLeast: false, "0,10\u00A0%"), value => value > 0.10m, new AxisRange(0, 1));

        Assert.That(Figures(chart, ChartColor.Missed).Select(text => text.Text), Is.EquivalentTo(new[] { "0,46\u00A0%", "0,15\u00A0%", "0,31\u00A0%" }));
        Assert.That(Figures(chart, ChartColor.Missed).Select(text => text.At.Y), Has.All.LessThan(158.4));
    }

    /// <summary>59 seconds meet a ceiling of 60, which stands at 172 − 60 / 70 × 136 = 55.43.</summary>
    [Test]
    public void Keeps_the_figure_that_meets_a_ceiling_below_the_line()
    {
        var chart = Draw(Reference.Monthly("wait", Unit.Seconds, new Month(2026, 1), [50, 59]), new TargetLine(60, AtLeast: false, "60\u00A0sek"), value => value > 60, new AxisRange(0, 70));

        Assert.That(chart.Text("59\u00A0sek").At.Y - 10, Is.GreaterThan(55.43));
    }

    [Test]
    public void Lets_no_line_strike_through_a_text() =>
        Assert.That(Uptime().Drawings().SelectMany(chart => chart.StruckTexts()), Is.Empty);

    [TestCaseSource(nameof(AwkwardData))]
    public void Keeps_labels_apart_and_everything_on_the_paper(string name, decimal?[] values)
    {
        var series = Reference.Monthly("uptime", Unit.Percent, new Month(2024, 3), values);
        foreach (var axis in new[] { null, new AxisRange(99, 100) })
        {
            foreach (var chart in Draw(series, Limit, IsMissed, axis).Drawings())
            {
                Assert.That(chart.OverlappingTexts(), Is.Empty, $"{name}, {chart.Width} wide");
                Assert.That(chart.PointsOffThePaper(), Is.Empty, $"{name}, {chart.Width} wide");
            }
        }
    }

    [Test]
    public void Says_in_words_what_it_shows() => Assert.That(
        Uptime().Description,
        Is.EqualTo(
            "Oppetid, måned for måned fra mars 2024 til februar 2026. "
            + "Februar 2026: 99,69\u00A0%, ned 0,28\u00A0prosentpoeng fra februar 2025 (99,97\u00A0%). "
            + "Høyest: 99,99\u00A0% i juni 2024 og november 2025. Lavest: 99,54\u00A0% i desember 2025. "
            + "Aksen går fra 99 til 100 prosent. En stiplet linje viser kravet på 99,90\u00A0%. "
            + "3 måneder oppfyller ikke kravet: desember 2025 (99,54\u00A0%), januar 2026 (99,85\u00A0%) og februar 2026 (99,69\u00A0%)."));

    [Test]
    public void Says_so_where_every_month_meets_the_target() => Assert.That(
        Draw(Reference.Uptime, new TargetLine(99, AtLeast: true, "99\u00A0%"), value => value < 99, null).Description,
        Does.EndWith("En stiplet linje viser kravet på 99\u00A0%. Alle månedene med tall oppfyller kravet."));

    private static IEnumerable<TextShape> Figures(Chart chart, ChartColor color) => chart.Shapes.OfType<TextShape>().Where(text => text.Color == color);

    private static IEnumerable<decimal?> MonthsOf(Series series) => Enumerable.Range(0, TwoYears.Count).Select(index => series[TwoYears[index]]);

    [Test]
    public void Says_nothing_of_an_axis_that_begins_at_zero() => Assert.That(
        Draw(Reference.Monthly("wait", Unit.Seconds, new Month(2026, 1), [50, 59]), new TargetLine(60, AtLeast: false, "60\u00A0sek"), value => value > 60, null).Description,
        Does.Not.Contain("Aksen"));

    private static TargetLine Limit => new(99.90m, AtLeast: true, LimitFigure);

    private static bool IsMissed(decimal value) => value < 99.90m;

    private static Chart Uptime() => Draw(Reference.Uptime, Limit, IsMissed, new AxisRange(99, 100));

    private static Chart Draw(Series series, TargetLine target, Func<decimal, bool> isMissed, AxisRange? axis) =>
        TargetChart.Draw("uptime", "Oppetid", series, TwoYears, target, isMissed, axis, Language.Bokmal);

    [Test]
    public void A_range_has_two_lines_and_marks_what_is_beyond_either()
    {
        var range = new TargetLine(10, AtLeast: true, "10") { Upper = new TargetLine(20, AtLeast: false, "20"), InWords = "mellom 10 og 20" };
        var series = Reference.Monthly("staff", Unit.Count, new Month(2025, 11), [9, 10, 20, 21]);

        var chart = Draw(series, range, value => value is < 10 or > 20, null);

        Assert.That(chart.Shapes.OfType<LineShape>().Count(line => line.Stroke.Color == ChartColor.Target), Is.EqualTo(2));
        Assert.That(chart.Description, Does.Contain("To stiplede linjer viser kravet: mellom 10 og 20. 2 måneder oppfyller ikke kravet: november 2025 (9) og februar 2026 (21)."));
        Assert.That(chart.Shapes.OfType<TextShape>().Select(text => text.Text), Is.SupersetOf(new[] { "krav 10", "krav 20", "9", "21" }));
    }
}
