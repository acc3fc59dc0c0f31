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
    private const double Moved = 4;

    /// <summary>Draws the series as it was known in a month: later figures are not used.</summary>
    public static Chart Draw(string id, string title, Series series, Month month, Language language) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, month, language));

    private static Chart Draw(Canvas canvas, string id, string title, Series series, Month month, Language language)
    {
        var shown = Shown(series, month).ToList();
        var values = shown.SelectMany(year => year.Figures).Select(figure => figure.Value).ToList();
        var axis = series.Unit == Unit.Percent ? ValueAxis.Close(values, 100) : ValueAxis.FromZero(values);
        var words = ChartWords.Of(language);
        var frame = new Frame(canvas, axis, AxisUnit.Of(axis, series.Unit, words), language, RightMargin, BottomMargin);

        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(MonthLabels(frame, language));
        var placer = new LabelPlacer(frame.Plot);
        var ends = new List<(Point At, Label Label)>();
        foreach (var (year, figures) in shown.OrderBy(year => year.Year))
        {
            var style = Style(month.Year - year);
            var points = figures.ToDictionary(figure => figure.Month, figure => new Point(X(frame, figure.Month), frame.Y(figure.Value)));
            foreach (var run in Runs(points))
            {
                placer.AvoidLine(run);
                if (run.Count > 1)
                {
                    shapes.Add(new LineShape(run, style.Stroke));
                }
            }

            foreach (var point in points.Values)
            {
                placer.AvoidMarker(point, 4);
                shapes.Add(style.Marker(point));
            }

            ends.Add((points[figures[^1].Month], EndLabel(year, isThisYear: year == month.Year)));
        }

        shapes.AddRange(EndLabels(frame, ends, placer));
        var shownFigures = new ShownFigures(
            title, series, new Month(shown.Count == 0 ? month.Year : shown.Min(year => year.Year), 1), month, language);
        return new Chart(id, title, shownFigures.Describe(), canvas.Width, canvas.Height, shapes);
    }

    private static IEnumerable<(int Year, IReadOnlyList<(int Month, decimal Value)> Figures)> Shown(Series series, Month month)
    {
        for (var year = month.Year - Years + 1; year <= month.Year; year++)
        {
            var figures = new List<(int, decimal)>();
            for (var number = 1; number <= MonthsOfYear; number++)
            {
                var at = new Month(year, number);
                if (at <= month && series[at] is { } value)
                {
                    figures.Add((number, value));
                }
            }

            if (figures.Count > 0)
            {
                yield return (year, figures);
            }
        }
    }

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
    private static IEnumerable<IReadOnlyList<Point>> Runs(Dictionary<int, Point> points)
    {
        var run = new List<Point>();
        for (var month = 1; month <= MonthsOfYear + 1; month++)
        {
            if (points.TryGetValue(month, out var point))
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    private static Label EndLabel(int year, bool isThisYear) => new(
        year.ToString(CultureInfo.InvariantCulture), isThisYear ? ChartColor.Accent : ChartColor.Muted, isThisYear, isThisYear ? 14 : TextSize.Normal);

    /// <summary>Lines that reach December are named in the right margin, moved apart where they end close together; the others where they end.</summary>
    private static IEnumerable<Shape> EndLabels(Frame frame, List<(Point At, Label Label)> ends, LabelPlacer placer)
    {
        var december = X(frame, MonthsOfYear);
        var atEdge = ends.Where(end => end.At.X == december).ToList();
        var height = TextSize.Height(14);
        var places = Spread.Apart([.. atEdge.Select(end => end.At.Y)], height, frame.Plot.Top, frame.Plot.Bottom);
        foreach (var ((at, label), y) in atEdge.Zip(places))
        {
            var left = frame.Plot.Right + LabelGap;
            if (Math.Abs(at.Y - y) > Moved)
            {
                yield return new LineShape(
                    Frame.Rounded([new Point(at.X + 5, at.Y), new Point(frame.Plot.Right - 4, at.Y), new Point(left - 3, y)]),
                    new Stroke(ChartColor.Muted, 0.75));
            }

            yield return label.In(new Box(left, y - (height / 2), left + label.Width, y + (height / 2)), TextAnchor.Start);
        }

        foreach (var (at, label) in ends.Where(end => end.At.X != december))
        {
            foreach (var shape in placer.Place(at, label, Side.Right))
            {
                yield return shape;
            }
        }
    }

    private static (Stroke Stroke, Func<Point, Shape> Marker) Style(int yearsAgo) => yearsAgo switch
    {
        0 => (new Stroke(ChartColor.Accent, 3), at => Marker.Dot(at, 4.5, ChartColor.Accent)),
        1 => (new Stroke(ChartColor.Earlier1, 1.75), at => Marker.Ring(at, 3, ChartColor.Earlier1)),
        2 => (new Stroke(ChartColor.Earlier2, 1.5, [7, 4]), at => Marker.Square(at, 2.5, ChartColor.Earlier2)),
        _ => (new Stroke(ChartColor.Earlier3, 1.5, [2, 3]), at => Marker.Triangle(at, 3.25, ChartColor.Earlier3)),
    };
}
