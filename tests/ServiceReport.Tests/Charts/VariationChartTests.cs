using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

/// <summary>
/// Uptime from March 2024 to February 2025 is 99.90 and 6, 8, 4, 9, 6, 7, 3, 7, 7, 6, 2, 7 hundredths: 72 / 12 = 6, so the mean is 99.96. The
/// distances are 2, 4, 5, 3, 1, 4, 4, 0, 1, 4, 5: 33 / 11 = 3 hundredths. 2.66 × 0.03 = 0.0798: the limits are 99.8802 and 100.0398.
/// </summary>
[TestFixture]
internal sealed class VariationChartTests
{
    [Test]
    public void Draws_the_mean_and_the_limits_that_can_be_reached()
    {
        var texts = Draw(Reference.Uptime).Texts().ToList();

        Assert.That(texts, Does.Contain("snitt 99,960\u00A0%").And.Contain("grense 99,880\u00A0%"));
        Assert.That(texts.Count(text => text.StartsWith("grense", StringComparison.Ordinal)), Is.EqualTo(1), "100,0398 per cent cannot be reached");
    }

    [Test]
    public void Marks_the_months_outside_the_limits()
    {
        var marked = Draw(Reference.Uptime).Shapes.OfType<TextShape>().Where(text => text.Bold).Select(text => text.Text);

        Assert.That(marked, Is.EquivalentTo(new[] { "99,54\u00A0%", "99,85\u00A0%", "99,69\u00A0%" }));
    }

    [Test]
    public void Says_in_words_what_it_shows() => Assert.That(
        Draw(Reference.Uptime).Description,
        Does.EndWith(
            "Snittet av de tolv første månedene er 99,960\u00A0%, og vanlig variasjon ligger mellom 99,880\u00A0% og 100,000\u00A0%. "
            + "En måned utenfor grensene har trolig en egen årsak og er merket med en trekant. "
            + "3 måneder skiller seg ut: desember 2025 (99,54\u00A0%), januar 2026 (99,85\u00A0%) og februar 2026 (99,69\u00A0%)."));

    /// <summary>On a column's width, where there is room beside the last fall, no line of data goes through a text.</summary>
    [Test]
    public void Lets_no_line_of_data_strike_through_a_text()
    {
        var chart = Draw(Reference.Uptime);

        foreach (var text in chart.Shapes.OfType<TextShape>())
        {
            var (left, top, right, bottom) = ChartGeometry.BoxOf(text);
            var box = new Box(left, top, right, bottom);
            foreach (var line in chart.Shapes.OfType<LineShape>().Where(line => line.Stroke.Color == ChartColor.Accent))
            {
                Assert.That(line.Points.Zip(line.Points.Skip(1), box.LengthInside).Sum(), Is.Zero, text.Text);
            }
        }
    }

    /// <summary>A month that stands out is no missed target: it has the colour of none, and its triangle says on which side it lies.</summary>
    [Test]
    public void Marks_them_by_shape_and_judges_nothing()
    {
        var shapes = Draw(Reference.Uptime).Shapes;

        Assert.That(shapes.OfType<PolygonShape>().Count(shape => shape.Fill == ChartColor.Ink && shape.Points.Count == 3), Is.EqualTo(3));
        Assert.That(shapes.OfType<PolygonShape>().Where(shape => shape.Fill == ChartColor.Missed), Is.Empty);
    }

    /// <summary>Twelve months of 10 and 20 in turn: mean 15, distance 10, limits 15 ± 26.6. −11.6 cannot be counted; 42 is above 41.6.</summary>
    [Test]
    public void Marks_a_month_above_the_limit_too()
    {
        var chart = Draw(Reference.Monthly("x", Unit.Count, new Month(2025, 1), [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 41, 42]));

        Assert.That(chart.Texts(), Does.Contain("snitt 15,0").And.Contain("grense 41,6").And.No.Member("grense −11,6"));
        Assert.That(chart.Description, Does.EndWith("Én måned skiller seg ut: februar 2026 (42)."));
    }

    /// <summary>
    /// The same twelve months, in seconds, with a last one of 30: mean 15 and limit 41.6 by two digits of the distance 26.6 are 15 and 42, and
    /// no figure lies between 41.6 and 42 that would need more.
    /// </summary>
    [Test]
    public void Writes_the_limits_with_no_more_decimals_than_they_need()
    {
        var chart = Draw(Reference.Monthly("x", Unit.Seconds, new Month(2025, 1), [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 30]));

        Assert.That(chart.Texts(), Does.Contain("snitt 15\u00A0sek").And.Contain("grense 42\u00A0sek"));
    }

    /// <summary>
    /// Shares computed from outages have six decimals: twelve of 99.999999 and 99.000001 in turn have the mean 99.5 and the distance 0.999998, so the
    /// limits are 99.5 ± 2.65999468: with 2 decimals 96.84, and not the seven of one more than the figures have.
    /// </summary>
    [Test]
    public void Does_not_write_the_limits_with_the_decimals_of_computed_shares()
    {
        var shares = Enumerable.Range(0, 12).Select(index => (decimal?)(index % 2 == 0 ? 99.999999m : 99.000001m));

        var chart = Draw(Reference.Monthly("x", Unit.Percent, new Month(2025, 1), shares, decimals: 2));

        Assert.That(chart.Texts(), Does.Contain("snitt 99,50\u00A0%").And.Contain("grense 96,84\u00A0%"));
    }

    /// <summary>The first month is the highest of all, at the upper left corner.</summary>
    [Test]
    public void Finds_room_for_a_figure_in_the_corner() => Assert.That(
        Draw(Reference.Monthly("x", Unit.Count, new Month(2024, 3), [1_000_000, .. Enumerable.Range(0, 23).Select(index => (decimal?)(index % 2))])).Texts(),
        Does.Contain("1\u00A0000\u00A0000"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(11)]
    public void Has_no_limits_from_fewer_than_twelve_months(int count)
    {
        var chart = Draw(Reference.Monthly("x", Unit.Count, new Month(2025, 1), Enumerable.Range(0, count).Select(index => (decimal?)index)));

        Assert.That(chart.Texts(), Has.None.StartsWith("snitt"));
        Assert.That(chart.Description, Does.Not.Contain("Snittet"));
        Assert.That(chart.Description, count == 0 ? Is.EqualTo("Variasjon: ingen tall.") : Does.EndWith(" Vanlig variasjon er ikke regnet ut, fordi det er færre enn tolv tall."));
    }

    [Test]
    public void Keeps_labels_apart_on_equal_figures()
    {
        foreach (var chart in Draw(Reference.Monthly("x", Unit.Count, new Month(2024, 3), Enumerable.Repeat((decimal?)7, 24))).Drawings())
        {
            Assert.That(chart.OverlappingTexts(), Is.Empty);
            Assert.That(chart.PointsOffThePaper(), Is.Empty);
        }
    }

    private static Chart Draw(Series series) =>
        VariationChart.Draw("variation", "Variasjon", series, new LastMonths(24, Reference.February2026), Language.Bokmal);
}
