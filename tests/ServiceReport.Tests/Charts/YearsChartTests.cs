using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

[TestFixture]
internal sealed class YearsChartTests
{
    private static readonly Month February = Reference.February2026;

    private static readonly object[] AwkwardData =
    [
        new object[] { "no figures", Array.Empty<decimal?>() },
        new object[] { "one point", new decimal?[] { 5 } },
        new object[] { "all zero", Enumerable.Repeat((decimal?)0, 38).ToArray() },
        new object[] { "all equal", Enumerable.Repeat((decimal?)1000, 38).ToArray() },
        new object[] { "gaps", new decimal?[] { 5, 6, null, 7, null, 3, 4, 5, null, 8, 9, null, 4, 4, 4, null, null, 9, 10, 11, 8, null, 7, 3, 2, 6 } },
        new object[] { "nine orders of magnitude", Enumerable.Range(0, 38).Select(index => (decimal?)(decimal)Math.Pow(10, index % 10)).ToArray() },
        new object[] { "negative", Enumerable.Range(0, 38).Select(index => (decimal?)((index * 7919 % 41) - 20)).ToArray() },
        new object[] { "ends close together", Enumerable.Range(0, 38).Select(index => (decimal?)(1000 + (index % 3))).ToArray() },
        new object[] { "tiny", Enumerable.Range(0, 38).Select(index => (decimal?)(index * 0.0000000000000000000000000001m)).ToArray() },
        new object[] { "the largest decimal", new decimal?[] { decimal.MaxValue, decimal.MinValue, 0, 1 } },
    ];

    [Test]
    public void Shows_four_years_up_to_the_month_and_names_each_line()
    {
        var chart = Draw(Reference.Messages, February);

        Assert.That(chart.Texts(), Is.SupersetOf(new[] { "2023", "2024", "2025", "2026" }));
        Assert.That(chart.Circles(ChartColor.Accent), Has.Count.EqualTo(2), "January and February 2026");
        Assert.That(chart.Circles(ChartColor.Earlier1), Has.Count.EqualTo(12), "2025");
    }

    [Test]
    public void Uses_no_figure_after_the_month()
    {
        var chart = Draw(Reference.Messages, new Month(2024, 3));

        Assert.That(chart.Texts(), Has.No.Member("2025").And.No.Member("2026"));
        Assert.That(chart.Circles(ChartColor.Accent), Has.Count.EqualTo(3));
    }

    /// <summary>
    /// Twelve months of 0, 10, 0, 10 …: the axis ends at 10, the plot lies between y 36 and 188 (220 less 32), so 10 stands at 36 and 0 at 188.
    /// January and December stand 18 inside the plot, whose right edge is 672 (720 less 48): December at 654.
    /// </summary>
    [Test]
    public void Puts_points_where_they_belong()
    {
        var points = Draw(Series(new Month(2026, 1), Enumerable.Range(0, 12).Select(index => (decimal?)(index % 2 * 10))), new Month(2026, 12))
            .Circles(ChartColor.Accent);

        Assert.That(points.Select(point => point.Y), Is.EqualTo(Enumerable.Range(0, 12).Select(index => index % 2 == 0 ? 188.0 : 36.0)));
        Assert.That(points[11].X, Is.EqualTo(654));
        Assert.That(points[1].X - points[0].X, Is.EqualTo((654 - points[0].X) / 11).Within(0.011));
    }

    [Test]
    public void Tells_years_apart_without_colour()
    {
        var shapes = Draw(Reference.Messages, February).Shapes;
        ChartColor[] years = [ChartColor.Accent, ChartColor.Earlier1, ChartColor.Earlier2, ChartColor.Earlier3];

        var lines = years.Select(color => shapes.OfType<LineShape>().First(line => line.Stroke.Color == color).Stroke)
            .Select(stroke => (Heavy: stroke.Width > 2, Dash: string.Join(' ', stroke.Dash ?? [])));
        var markers = years.Select(color => shapes.First(shape => MarkerColor(shape) == color))
            .Select(shape => shape is PolygonShape polygon ? $"{polygon.Points.Count} corners" : ((CircleShape)shape).Fill.ToString());

        Assert.That(lines, Is.Unique);
        Assert.That(markers, Is.Unique);
    }

    [TestCase(13_955_995, new[] { "0", "2", "4", "6", "8", "10", "12", "14" }, "Antall, millioner")]
    [TestCase(223_639_879, new[] { "0", "50", "100", "150", "200", "250" }, "Antall, millioner")]
    [TestCase(1_000_000, new[] { "0", "0,2", "0,4", "0,6", "0,8", "1,0" }, "Antall, millioner")]
    [TestCase(503_526, new[] { "0", "100", "200", "300", "400", "500", "600" }, "Antall, tusen")]
    [TestCase(5_588, new[] { "0", "1\u00A0000", "2\u00A0000", "3\u00A0000", "4\u00A0000", "5\u00A0000", "6\u00A0000" }, "Antall")]
    [TestCase(3, new[] { "0", "1", "2", "3" }, "Antall")]
    [TestCase(0, new[] { "0", "1" }, "Antall")]
    public void Has_round_steps_from_zero_and_says_what_it_counts(int highest, string[] ticks, string title)
    {
        var texts = Draw(Series(new Month(2026, 1), [highest]), February).Texts().ToList();

        Assert.That(texts, Does.Contain(title));
        Assert.That(texts.Skip(1).Take(ticks.Length), Is.EqualTo(ticks));
    }

    [TestCaseSource(nameof(AwkwardData))]
    public void Keeps_labels_apart_and_everything_on_the_paper(string name, decimal?[] values)
    {
        foreach (var month in new[] { February, new Month(2025, 12), new Month(2025, 11) })
        {
            foreach (var chart in Draw(Series(new Month(2023, 1), values), month).Drawings())
            {
                Assert.That(chart.OverlappingTexts(), Is.Empty, $"{name}, {month}, {chart.Width} wide");
                Assert.That(chart.PointsOffThePaper(), Is.Empty, $"{name}, {month}, {chart.Width} wide");
            }
        }
    }

    /// <summary>
    /// The three years before end at 1000, 1001 and 1002 of an axis to 1200: all within 0.3 units of each other, where labels need 15. The middle
    /// one hardly moves and has its thin line as the others have.
    /// </summary>
    [Test]
    public void Ties_every_label_of_a_crowd_to_its_point()
    {
        var chart = Draw(Series(new Month(2023, 1), Enumerable.Range(0, 38).Select(index => (decimal?)(1000 + (index / 12)))), February);

        Assert.That(Ties(chart), Is.EqualTo(3));
    }

    [Test]
    public void Ties_no_label_that_stands_at_its_point()
    {
        var chart = Draw(Series(new Month(2023, 1), Enumerable.Range(0, 38).Select(index => (decimal?)(1000 * (1 + (index / 12))))), February);

        Assert.That(Ties(chart), Is.Zero);
    }

    /// <summary>2025 rises steeply from February to March, beside the point where 2026 ends. Four bold figures of size 14 are 34 wide.</summary>
    [Test]
    public void Keeps_the_name_of_this_year_clear_of_a_rising_line()
    {
        var chart = Draw(Reference.Authorisations, February);
        var (label, from, to) = (chart.Text("2026"), chart.Circles(ChartColor.Earlier1)[1], chart.Circles(ChartColor.Earlier1)[2]);

        var right = label.At.X + (label.Anchor == TextAnchor.Middle ? 17 : label.Anchor == TextAnchor.Start ? 34 : 0);
        var lineAtItsFoot = from.X + ((to.X - from.X) * (from.Y - label.At.Y) / (from.Y - to.Y));
        Assert.That(lineAtItsFoot - right, Is.GreaterThan(4));
    }

    [Test]
    public void Leaves_a_gap_where_a_figure_is_missing()
    {
        var chart = Draw(Series(new Month(2026, 1), [1, 2, null, 4, null, 6, 7]), new Month(2026, 7));

        var lines = chart.Shapes.OfType<LineShape>().Where(line => line.Stroke.Color == ChartColor.Accent);
        Assert.That(lines.Select(line => line.Points.Count), Is.EqualTo(new[] { 2, 2 }), "January and February, June and July; April stands alone");
        Assert.That(chart.Circles(ChartColor.Accent), Has.Count.EqualTo(5));
    }

    [Test]
    public void Rounds_coordinates_to_two_decimals() => Assert.That(
        Draw(Reference.Authorisations, February).Drawings().SelectMany(chart => chart.Shapes).SelectMany(shape => shape switch
        {
            LineShape line => line.Points,
            PolygonShape polygon => polygon.Points,
            CircleShape circle => [circle.Center],
            TextShape text => [text.At],
            _ => [],
        }).Where(point => point.X != Math.Round(point.X, 2) || point.Y != Math.Round(point.Y, 2)),
        Is.Empty);

    [Test]
    public void Says_in_words_what_it_shows() => Assert.That(
        Draw(Reference.Messages, February).Description,
        Is.EqualTo(
            "Meldinger, 2026 sammenlignet med 2023–2025, måned for måned. "
            + "Februar 2026: 5\u00A0052\u00A0933, ned 3,1\u00A0% fra februar 2025 (5\u00A0214\u00A0812). "
            + "Høyest: 13\u00A0955\u00A0995 i mars 2023. Lavest: 3\u00A0289\u00A0794 i juli 2023."));

    [TestCase(new double[] { }, "Meldinger: ingen tall.")]
    [TestCase(new double[] { 7, 7 }, "Meldinger, måned for måned fra januar 2026 til februar 2026. Februar 2026: 7. Alle månedene med tall: 7.")]
    [TestCase(new double[] { 7 }, "Meldinger, januar 2026. Januar 2026: 7. Uten tall: februar 2026.")]
    public void Says_so_where_there_is_little_to_show(double[] values, string description) => Assert.That(
        Draw(Series(new Month(2026, 1), values.Select(value => (decimal?)(decimal)value)), February).Description, Is.EqualTo(description));

    [TestCase(2026, 2, "Meldinger, måned for måned fra januar 2026 til februar 2026.")]
    [TestCase(2025, 14, "Meldinger, 2026 sammenlignet med 2025, måned for måned.")]
    [TestCase(2024, 26, "Meldinger, 2026 sammenlignet med 2024 og 2025, måned for måned.")]
    [TestCase(2023, 38, "Meldinger, 2026 sammenlignet med 2023–2025, måned for måned.")]
    public void Says_which_years_it_lays_over_each_other(int first, int months, string sentence) => Assert.That(
        Draw(Series(new Month(first, 1), Enumerable.Range(1, months).Select(index => (decimal?)index)), February).Description, Does.StartWith(sentence + " "));

    /// <summary>2023 and 2025 without 2024 are no run of years.</summary>
    [Test]
    public void Names_no_year_without_figures() => Assert.That(
        Draw(Series(new Month(2023, 1), Enumerable.Range(0, 38).Select(index => index / 12 == 1 ? null : (decimal?)index)), February).Description,
        Does.StartWith("Meldinger, 2026 sammenlignet med 2023 og 2025, måned for måned. "));

    /// <summary>From 97 to 98 per cent an axis close to the figures has steps of 0.2 and no need to go farther.</summary>
    [Test]
    public void Says_so_where_its_axis_does_not_begin_at_zero() => Assert.That(
        YearsChart.Draw("x", "Svar", Reference.Monthly("x", Unit.Percent, new Month(2026, 1), [97, 98]), February, Language.Bokmal).Description,
        Does.EndWith(" Aksen går fra 97 til 98 prosent."));

    private static int Ties(Chart chart) => chart.Shapes.OfType<LineShape>().Count(line => line.Points.Count == 3 && line.Stroke.Color == ChartColor.Muted);

    private static ChartColor? MarkerColor(Shape shape) => shape switch
    {
        CircleShape circle => circle.Stroke?.Color ?? circle.Fill,
        PolygonShape polygon => polygon.Stroke?.Color ?? polygon.Fill,
        _ => null,
    };

    private static Series Series(Month first, IEnumerable<decimal?> values) => Reference.Monthly("messages", Unit.Count, first, values);

    private static Chart Draw(Series series, Month month) => YearsChart.Draw("messages", "Meldinger", series, month, Language.Bokmal);
}
