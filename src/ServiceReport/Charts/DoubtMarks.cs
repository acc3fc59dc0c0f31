using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>The months whose figures the checks doubt: a ring around their marker, and a word beside it.</summary>
/// <param name="months">Perhaps none.</param>
/// <param name="language">The word.</param>
internal sealed class DoubtMarks(IReadOnlySet<Month> months, Language language)
{
    private const double Radius = 8.5;

    /// <summary>Enough to look round.</summary>
    private const int Corners = 36;

    /// <summary>So many have the word; where there are more, the rings say enough.</summary>
    private const int MostNamed = 4;

    private static readonly Side[] Sides = [Side.Right, Side.Above, Side.Left, Side.Below];
    private readonly List<Point> _marked = [];
    private readonly string _word = ChartWords.Of(language).Doubtful;

    /// <summary>The ring of a month, which hides nothing inside it; nothing where its figure is not doubted.</summary>
    public IEnumerable<Shape> Ring(Month month, Point at, LabelPlacer placer)
    {
        if (!months.Contains(month))
        {
            return [];
        }

        _marked.Add(at);
        placer.AvoidMarker(at, Radius);
        return [new LineShape(Circle(at), new Stroke(ChartColor.Ink, 1.25))];
    }

    /// <summary>The words beside the rings, to be placed after what matters more. The newest get them where there are many.</summary>
    public IEnumerable<Shape> Words(LabelPlacer placer) =>
        Enumerable.Reverse(_marked).Take(MostNamed).SelectMany(at => placer.Place(at, new Label(_word, ChartColor.Ink), Sides)).Select(FromRing);

    /// <summary>The thin line to a word begins at its ring and not at the marker inside.</summary>
    private static Shape FromRing(Shape shape)
    {
        if (shape is not LineShape { Points: [var from, var to] } line || Math.Sqrt(Square(to.X - from.X) + Square(to.Y - from.Y)) is not (> Radius and var length))
        {
            return shape;
        }

        var share = Radius / length;
        var start = new Point(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
        return line with { Points = Frame.Rounded([start, to]) };

        static double Square(double side) => side * side;
    }

    private static IReadOnlyList<Point> Circle(Point middle)
    {
        var points = new Point[Corners + 1];
        for (var corner = 0; corner <= Corners; corner++)
        {
            var (sine, cosine) = Math.SinCos(corner * 2 * Math.PI / Corners);
            points[corner] = new Point(middle.X + (Radius * cosine), middle.Y + (Radius * sine));
        }

        return Frame.Rounded(points);
    }
}
