using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

/// <summary>Figures that the checks doubt: told apart by a ring and a word, on every kind of chart that has words.</summary>
[TestFixture]
internal sealed class DoubtMarksTests
{
    private static readonly HashSet<Month> December2025 = [new Month(2025, 12)];

    private static readonly Func<IReadOnlySet<Month>, Chart>[] Kinds =
    [
        doubted => YearsChart.Draw("x", "Oppetid", Reference.Uptime, Reference.February2026, Language.Bokmal, doubted),
        doubted => TargetChart.Draw(
            "x", "Oppetid", Reference.Uptime, new LastMonths(24, Reference.February2026), new TargetLine(99.90m, AtLeast: true, "99,90\u00A0%"), value => value < 99.90m, null,
            Language.Bokmal, doubted),
        doubted => VariationChart.Draw("x", "Oppetid", Reference.Uptime, new LastMonths(24, Reference.February2026), Language.Bokmal, doubted),
    ];

    [TestCaseSource(nameof(Kinds))]
    public void Have_a_ring_around_their_point_and_a_word(Func<IReadOnlySet<Month>, Chart> draw)
    {
        foreach (var (plain, marked) in draw(new HashSet<Month>()).Drawings().Zip(draw(December2025).Drawings()))
        {
            var ring = Rings(marked).Single();
            var middle = new Point((ring.Min(point => point.X) + ring.Max(point => point.X)) / 2, (ring.Min(point => point.Y) + ring.Max(point => point.Y)) / 2);

            Assert.That(Rings(plain), Is.Empty);
            Assert.That(marked.Texts().Count(text => text == "usikkert"), Is.EqualTo(1));
            Assert.That(Markers(plain).Count(point => Math.Abs(point.X - middle.X) < 1 && Math.Abs(point.Y - middle.Y) < 3), Is.EqualTo(1), "around one marker");
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Are_named_with_their_figure(Func<IReadOnlySet<Month>, Chart> draw)
    {
        Assert.That(draw(December2025).Description, Does.Contain(" Ett usikkert tall er merket med en ring: desember 2025 (99,54\u00A0%)."));
        Assert.That(draw(new HashSet<Month> { new(2019, 1) }).Description, Does.Not.Contain("usik"), "not shown");
    }

    /// <summary>However many there are, each has its ring; four at most have the word, so that it stays readable.</summary>
    [TestCaseSource(nameof(Kinds))]
    public void Keep_their_words_apart_where_all_are_doubted(Func<IReadOnlySet<Month>, Chart> draw)
    {
        foreach (var chart in draw(Enumerable.Range(0, 38).Select(index => new Month(2023, 1).AddMonths(index)).ToHashSet()).Drawings())
        {
            Assert.That(Rings(chart), Has.Count.EqualTo(24));
            Assert.That(chart.Texts().Count(text => text == "usikkert"), Is.InRange(1, 4));
            Assert.That(chart.OverlappingTexts(), Is.Empty);
            Assert.That(chart.PointsOffThePaper(), Is.Empty);
        }
    }

    /// <summary>December 2024 of the authorisations lies at the foot of the chart among other lines: its word stands far away, tied to the ring, 8.5 from its middle.</summary>
    [Test]
    public void Are_tied_to_a_word_that_had_to_go_far()
    {
        var chart = YearsChart.Draw("x", "Autorisasjoner", Reference.Authorisations, Reference.February2026, Language.Bokmal, new HashSet<Month> { new(2024, 12) });
        var ring = Rings(chart).Single();
        var (x, y) = ((ring.Min(point => point.X) + ring.Max(point => point.X)) / 2, (ring.Min(point => point.Y) + ring.Max(point => point.Y)) / 2);

        var tie = chart.Shapes.OfType<LineShape>().Single(line => line.Points.Count == 2 && line.Stroke is { Color: ChartColor.Muted, Width: < 1 });
        Assert.That(Math.Sqrt(Math.Pow(tie.Points[0].X - x, 2) + Math.Pow(tie.Points[0].Y - y, 2)), Is.EqualTo(8.5).Within(0.02));
        Assert.That(tie.Points[1].Y, Is.LessThan(tie.Points[0].Y));
    }

    /// <summary>The only lines of ink that are closed.</summary>
    private static List<IReadOnlyList<Point>> Rings(Chart chart) =>
        [.. chart.Shapes.OfType<LineShape>().Where(line => line.Stroke.Color == ChartColor.Ink && line.Points[0] == line.Points[^1]).Select(line => line.Points)];

    private static IEnumerable<Point> Markers(Chart chart) => chart.Shapes.SelectMany<Shape, Point>(shape => shape switch
    {
        CircleShape circle => [circle.Center],
        PolygonShape { Fill: not ChartColor.Paper } or PolygonShape { Stroke: not null } =>
            [new Point(((PolygonShape)shape).Points.Average(point => point.X), ((PolygonShape)shape).Points.Average(point => point.Y))],
        _ => [],
    });
}
