using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

[TestFixture]
internal sealed class SparkChartTests
{
    private static readonly TargetLine Floor = new(99.90m, AtLeast: true, "99,90\u00A0%");

    /// <summary>The paper is 240 by 48 with 7 free above, below and to the right, and 2 to the left: 24 months are 23 steps from x 2 to 233; zero stands at y 41, the highest figure at 7.</summary>
    [Test]
    public void Draws_what_is_counted_from_zero()
    {
        var chart = Draw(Monthly(Unit.Count, Enumerable.Range(0, 24).Select(index => (decimal?)(index == 23 ? 10 : 5))));

        var line = Lines(chart, ChartColor.Accent).Single();
        Assert.That(line.Points[0], Is.EqualTo(new Point(2, 24)));
        Assert.That(line.Points[^1], Is.EqualTo(new Point(233, 7)));
        Assert.That(line.Points[1].X, Is.EqualTo(2 + (231 / 23.0)).Within(0.01));
        Assert.That(Lines(chart, ChartColor.Grid).Single().Points.Select(point => point.Y), Has.All.EqualTo(41));
    }

    /// <summary>From 99.54 to 99.99 the target 99.90 stands at 41 − 0.36 / 0.45 × 34 = 13.8.</summary>
    [Test]
    public void Draws_the_target_as_a_thin_dashed_line()
    {
        var target = Lines(Uptime(), ChartColor.Target).Single();

        Assert.That(target.Points.Select(point => point.Y), Has.All.EqualTo(13.8));
        Assert.That(target.Stroke.Width, Is.LessThan(2));
        Assert.That(target.Stroke.Dash, Is.Not.Null);
    }

    [Test]
    public void Marks_the_last_month_with_a_dot_or_a_triangle_where_it_misses()
    {
        Assert.That(Uptime().Shapes[^1], Is.InstanceOf<PolygonShape>().With.Property("Fill").EqualTo(ChartColor.Missed));
        Assert.That(SparkChart.Draw("x", "x", Reference.Uptime, Months, Floor, _ => false, Language.Bokmal).Shapes[^1], Is.InstanceOf<CircleShape>());
    }

    [Test]
    public void Marks_no_last_month_without_a_figure() =>
        Assert.That(Draw(Monthly(Unit.Count, [1, 2, 3])).Shapes.OfType<CircleShape>(), Is.Empty);

    [Test]
    public void Leaves_a_gap_where_a_figure_is_missing()
    {
        var chart = Draw(Monthly(Unit.Count, [1, 2, null, 4, null, 6, 7]));

        Assert.That(Lines(chart, ChartColor.Accent).Select(line => line.Points.Count), Is.EqualTo(new[] { 2, 2 }));
        Assert.That(chart.Shapes.OfType<CircleShape>().Count(), Is.EqualTo(1), "the month alone");
    }

    [Test]
    public void Has_no_words_to_draw_and_one_sentence_to_say()
    {
        Assert.That(Uptime().Texts(), Is.Empty);
        Assert.That(Uptime().Narrow, Is.Null);
        Assert.That(Uptime().Description, Is.EqualTo("Fra mars 2024 til februar 2026: lavest 99,54\u00A0%, høyest 99,99\u00A0%; 3 av 24 måneder oppfyller ikke kravet."));
    }

    [TestCase(new double[] { }, "Tall: ingen tall.")]
    [TestCase(new double[] { 7 }, "Mars 2024: 7.")]
    [TestCase(new double[] { 7, 7 }, "Fra mars 2024 til april 2024: 7 hver måned.")]
    [TestCase(new double[] { 7, 8.5 }, "Fra mars 2024 til april 2024: lavest 7, høyest 8,5.")]
    public void Says_so_where_there_is_little_to_show(double[] values, string description) =>
        Assert.That(Draw(Monthly(Unit.Count, values.Select(value => (decimal?)(decimal)value))).Description, Is.EqualTo(description));

    [TestCase(0, "alle månedene med tall oppfyller kravet.")]
    [TestCase(1, "1 av 2 måneder oppfyller ikke kravet.")]
    [TestCase(2, "ingen av månedene oppfyller kravet.")]
    public void Says_how_many_months_miss(int missed, string end) => Assert.That(
        SparkChart.Draw("x", "Tall", Monthly(Unit.Percent, [1, 2]), Months, Floor, value => value <= missed, Language.Bokmal).Description, Does.EndWith("; " + end));

    private static LastMonths Months => new(24, Reference.February2026);

    private static Chart Uptime() => SparkChart.Draw("uptime-spark", "Oppetid", Reference.Uptime, Months, Floor, value => value < 99.90m, Language.Bokmal);

    private static Chart Draw(Series series) => SparkChart.Draw("x-spark", "Tall", series, Months, null, _ => false, Language.Bokmal);

    private static Series Monthly(Unit unit, IEnumerable<decimal?> values) => Reference.Monthly("x", unit, new Month(2024, 3), values);

    private static List<LineShape> Lines(Chart chart, ChartColor color) => [.. chart.Shapes.OfType<LineShape>().Where(line => line.Stroke.Color == color)];
}
