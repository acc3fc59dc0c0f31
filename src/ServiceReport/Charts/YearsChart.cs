using System.Globalization;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>
/// This year against the years before, month by month: this year strong, the earlier ones quiet and told apart by dash and marker,
/// each line with its year at its end.
/// </summary>
public static class YearsChart
{
    /// <summary>How many years are shown, this year included; more would be a tangle.</summary>
    public const int Years = 4;

    private const int MonthsOfYear = 12;
    private const double RightMargin = 48;
    private const double BottomMargin = 32;
    private const double Inset = 18;
    private const double LabelGap = 10;
    private const double SmallMove = 4;

    private static readonly Side[] EndSides = [Side.Right, Side.Above, Side.Below, Side.Left];

    /// <summary>This year's first, then back in time.</summary>
    private static readonly LineStyle[] Styles =
    [
        new(new Stroke(ChartColor.Accent, 3), at => Marker.Dot(at, 4.5, ChartColor.Accent)),
        new(new Stroke(ChartColor.Earlier1, 1.75), at => Marker.Ring(at, 3, ChartColor.Earlier1)),
        new(new Stroke(ChartColor.Earlier2, 1.5, new double[] { 7, 4 }), at => Marker.Square(at, 2.5, ChartColor.Earlier2)),
        new(new Stroke(ChartColor.Earlier3, 1.5, new double[] { 2, 3 }), at => Marker.Triangle(at, 3.25, ChartColor.Earlier3)),
    ];

    /// <summary>Draws the series as it was known in a month: later figures are not used.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens.</param>
    /// <param name="title">A short name.</param>
    /// <param name="series">The figures.</param>
    /// <param name="month">The newest month.</param>
    /// <param name="language">The words and numbers.</param>
    /// <param name="doubted">The months whose figures the checks doubt.</param>
    public static Chart Draw(string id, string title, Series series, Month month, Language language, IReadOnlySet<Month>? doubted = null) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, month, language, doubted ?? NoMonth.Set));

    private static Chart Draw(Canvas canvas, string id, string title, Series series, Month month, Language language, IReadOnlySet<Month> doubted)
    {
        var first = new Month(month.Year - Years + 1, 1);
        var shown = MonthFigure.Between(series, first, month);
        var values = new ValueRange(shown);
        var axis = series.Unit == Unit.Percent ? ValueAxis.Close(values, 100) : ValueAxis.FromZero(values);
        var words = ChartWords.Of(language);
        var frame = new Frame(canvas, axis, AxisUnit.Of(axis, series.Unit, words), language, RightMargin, BottomMargin);

        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(MonthLabels(frame, language));
        var placer = new LabelPlacer(frame.LabelRoom with { Right = frame.Plot.Right });
        placer.AvoidGrid(frame.Grid);
        var (ends, doubts) = (new List<LineEnd>(), new DoubtMarks(doubted, language));
        for (var year = first.Year; year <= month.Year; year++)
        {
            var figures = shown.FindAll(figure => figure.Month.Year == year);
            if (figures.Count == 0)
            {
                continue;
            }

            var style = Styles[month.Year - year];
            foreach (var run in Runs(frame, figures))
            {
                placer.AvoidLine(run);
                if (run.Count > 1)
                {
                    shapes.Add(new LineShape(run, style.Stroke));
                }
            }

            foreach (var figure in figures)
            {
                var point = At(frame, figure);
                placer.AvoidMarker(point, 4);
                shapes.AddRange(doubts.Ring(figure.Month, point, placer));
                shapes.Add(style.Marker(point));
            }

            ends.Add(new LineEnd(At(frame, figures[^1]), EndLabel(year, isThisYear: year == month.Year)));
        }

        shapes.AddRange(EndLabels(frame, ends, placer));
        shapes.AddRange(doubts.Words(placer));
        shapes.InsertRange(frame.Shapes.Count, placer.Patches);
        var description = new ShownFigures(title, series, first, month, language) { Axis = axis, Doubted = doubted, ComparesYears = true }.Describe();
        return new Chart(id, title, description, canvas.Width, canvas.Height, shapes);
    }

    private static Point At(Frame frame, MonthFigure figure) => new(X(frame, figure.Month.Number), frame.Y(figure.Value));

    private static double X(Frame frame, int month) =>
        Math.Round(frame.Plot.Left + Inset + ((frame.Plot.Width - (2 * Inset)) * (month - 1) / (MonthsOfYear - 1)), 2);

    private static IEnumerable<Shape> MonthLabels(Frame frame, Language language)
    {
        var stride = MonthNames.Stride(X(frame, 2) - X(frame, 1), language);
        for (var month = 1; month <= MonthsOfYear; month += stride)
        {
            yield return new TextShape(
                new Point(X(frame, month), frame.Plot.Bottom + 21), language.ShortMonthName(month), TextAnchor.Middle, TextSize.Normal, ChartColor.Muted);
        }
    }

    /// <summary>The stretches of months without a gap.</summary>
    private static IEnumerable<IReadOnlyList<Point>> Runs(Frame frame, List<MonthFigure> figures)
    {
        var run = new List<Point>();
        for (var index = 0; index < figures.Count; index++)
        {
            run.Add(At(frame, figures[index]));
            if (index == figures.Count - 1 || figures[index + 1].Month != figures[index].Month.AddMonths(1))
            {
                yield return run;
                run = [];
            }
        }
    }

    private static Label EndLabel(int year, bool isThisYear) => new(
        year.ToString(CultureInfo.InvariantCulture), isThisYear ? ChartColor.Accent : ChartColor.Muted, isThisYear, isThisYear ? 14 : TextSize.Normal);

    /// <summary>Lines that reach December are named in the right margin, moved apart where they end close together; the others where they end.</summary>
    private static IEnumerable<Shape> EndLabels(Frame frame, List<LineEnd> ends, LabelPlacer placer)
    {
        var december = X(frame, MonthsOfYear);
        var atEdge = ends.FindAll(end => end.At.X == december);
        var height = TextSize.Height(14);
        var places = new double[atEdge.Count];
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = atEdge[index].At.Y;
        }

        places = Spread.Apart(places, height, frame.Plot.Top, frame.Plot.Bottom);
        var isMoved = Moved(atEdge, places, height);
        for (var index = 0; index < places.Length; index++)
        {
            var ((at, label), y) = (atEdge[index], places[index]);
            var left = frame.Plot.Right + LabelGap;
            if (isMoved[index])
            {
                yield return new LineShape(
                    Frame.Rounded([new Point(at.X + 5, at.Y), new Point(frame.Plot.Right - 4, at.Y), new Point(left - 3, y)]),
                    new Stroke(ChartColor.Muted, 0.75));
            }

            yield return label.In(new Box(left, y - (height / 2), left + label.Width, y + (height / 2)), TextAnchor.Start);
        }

        foreach (var (at, label) in ends.FindAll(end => end.At.X != december))
        {
            foreach (var shape in placer.Place(at, label, EndSides))
            {
                yield return shape;
            }
        }
    }

    /// <summary>Which labels need a thin line to their point: those that moved far, and those that stand close to one that did.</summary>
    private static bool[] Moved(List<LineEnd> ends, double[] places, double height)
    {
        var isMoved = new bool[places.Length];
        for (var index = 0; index < places.Length; index++)
        {
            isMoved[index] = Math.Abs(ends[index].At.Y - places[index]) > SmallMove;
        }

        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(index => places[index])];
        for (var next = 1; next < order.Length; next++)
        {
            Follow(order[next], order[next - 1]);
        }

        for (var next = order.Length - 2; next >= 0; next--)
        {
            Follow(order[next], order[next + 1]);
        }

        return isMoved;

        void Follow(int index, int neighbour) => isMoved[index] |= isMoved[neighbour] && Math.Abs(places[index] - places[neighbour]) < height + 1;
    }

    private sealed record LineEnd(Point At, Label Label);

    private sealed record LineStyle(Stroke Stroke, Func<Point, Shape> Marker);
}
