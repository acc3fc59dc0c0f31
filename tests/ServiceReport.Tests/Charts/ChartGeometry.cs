using ServiceReport.Charts;

namespace ServiceReport.Tests.Charts;

/// <summary>What the tests ask of a drawn chart.</summary>
internal static class ChartGeometry
{
    /// <summary>The chart and its drawing for phones.</summary>
    public static IEnumerable<Chart> Drawings(this Chart chart) => [chart, chart.Narrow!];

    public static IEnumerable<string> Texts(this Chart chart) => chart.Shapes.OfType<TextShape>().Select(text => text.Text);

    public static TextShape Text(this Chart chart, string text) => chart.Shapes.OfType<TextShape>().Single(shape => shape.Text == text);

    /// <summary>The markers of a colour: circles and polygons with a stroke or fill of it, by their middle.</summary>
    public static IReadOnlyList<Point> Circles(this Chart chart, ChartColor color) =>
        [.. chart.Shapes.OfType<CircleShape>().Where(circle => circle.Fill == color || circle.Stroke?.Color == color).Select(circle => circle.Center)];

    /// <summary>Pairs of texts whose boxes meet. Widths and heights are those of figures in a common sans-serif face.</summary>
    public static IEnumerable<(string, string)> OverlappingTexts(this Chart chart)
    {
        var boxes = chart.Shapes.OfType<TextShape>().Select(text => (text.Text, Box: BoxOf(text))).ToList();
        for (var first = 0; first < boxes.Count; first++)
        {
            for (var second = first + 1; second < boxes.Count; second++)
            {
                var (a, b) = (boxes[first].Box, boxes[second].Box);
                if (a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom)
                {
                    yield return (boxes[first].Text, boxes[second].Text);
                }
            }
        }
    }

    /// <summary>The texts that a line drawn across the chart strikes through: a level stroke within the height of their figures, with no paper drawn over it.</summary>
    public static IEnumerable<string> StruckTexts(this Chart chart)
    {
        for (var index = 0; index < chart.Shapes.Count; index++)
        {
            if (chart.Shapes[index] is LineShape { Points: [var from, var to] } && from.Y == to.Y && to.X - from.X > chart.Width / 2)
            {
                var later = chart.Shapes.Skip(index + 1).ToList();
                foreach (var text in chart.Shapes.OfType<TextShape>())
                {
                    var (left, top, right, bottom) = BoxOf(text);
                    var isCrossed = top < from.Y && from.Y < bottom && left < to.X && from.X < right;
                    if (isCrossed && !later.OfType<PolygonShape>().Any(paper => Covers(paper, Math.Max(left, from.X), Math.Min(right, to.X), from.Y)))
                    {
                        yield return text.Text;
                    }
                }
            }
        }

        static bool Covers(PolygonShape shape, double left, double right, double y) =>
            shape.Fill == ChartColor.Paper && shape.Points.Min(point => point.X) <= left && right <= shape.Points.Max(point => point.X)
            && shape.Points.Min(point => point.Y) < y && y < shape.Points.Max(point => point.Y);
    }

    public static IEnumerable<Point> PointsOffThePaper(this Chart chart) => chart.Shapes.SelectMany(shape => shape switch
    {
        LineShape line => line.Points,
        PolygonShape polygon => polygon.Points,
        CircleShape circle => [new(circle.Center.X - circle.Radius, circle.Center.Y - circle.Radius), new(circle.Center.X + circle.Radius, circle.Center.Y + circle.Radius)],
        TextShape text => [new Point(BoxOf(text).Left, BoxOf(text).Top), new Point(BoxOf(text).Right, BoxOf(text).Bottom)],
        _ => throw new InvalidOperationException(),
    }).Where(point => point.X < 0 || point.X > chart.Width || point.Y < 0 || point.Y > chart.Height);

    public static (double Left, double Top, double Right, double Bottom) BoxOf(TextShape text)
    {
        var width = text.Text.Sum(character => character is '.' or ',' or ' ' or '\u00A0' or 'i' or 'l' or 'j' ? 0.28 : character is 'f' or 'r' or 't' ? 0.4 : 0.6) * text.Size;
        var left = text.Anchor switch
        {
            TextAnchor.Start => text.At.X,
            TextAnchor.End => text.At.X - width,
            _ => text.At.X - (width / 2),
        };
        return (left, text.At.Y - (0.75 * text.Size), left + width, text.At.Y + (0.05 * text.Size));
    }
}
