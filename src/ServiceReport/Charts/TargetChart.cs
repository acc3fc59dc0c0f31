using System.Globalization;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>The last months against a target: the target as a labelled line, the months that miss it as triangles with their figure.</summary>
public static class TargetChart
{
    private const double RightMargin = 44;
    private const double BottomMargin = 48;
    private const double MonthBaseline = 19;
    private const double YearBaseline = 37;
    private const double YearGap = 5;

    /// <summary>Draws the series as it was known in a month: later figures are not used.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens.</param>
    /// <param name="title">A short name.</param>
    /// <param name="series">The figures.</param>
    /// <param name="months">The months shown: how many, and which is the last.</param>
    /// <param name="target">The line.</param>
    /// <param name="isMissed">Whether an exact figure misses the target; the chart does not judge.</param>
    /// <param name="axis">Where the upright axis begins and ends; chosen from the figures where it is null.</param>
    /// <param name="language">The words and numbers.</param>
    public static Chart Draw(
        string id, string title, Series series, LastMonths months, TargetLine target, Func<decimal, bool> isMissed, AxisRange? axis, Language language) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, months, target, isMissed, axis, language));

    private static Chart Draw(
        Canvas canvas, string id, string title, Series series, LastMonths months, TargetLine target, Func<decimal, bool> isMissed, AxisRange? axis,
        Language language)
    {
        var figures = MonthFigure.Between(series, months.First, months.Last);
        var values = new ValueRange(figures, target.Limit);
        var upright = axis is not null && axis.Min < axis.Max ? ValueAxis.Between(axis, values)
            : series.Unit == Unit.Percent ? ValueAxis.Close(values, 100)
            : ValueAxis.FromZero(values);
        var frame = new Frame(canvas, upright, AxisUnit.Of(upright, series.Unit, ChartWords.Of(language)), language, RightMargin, BottomMargin);

        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(MonthAxis(frame, months, language));
        var limit = frame.Across(frame.Y(target.Limit), new Stroke(ChartColor.Target, 1.5, new double[] { 6, 4 }));
        shapes.Add(limit);

        var placer = new LabelPlacer(frame.Plot with { Right = canvas.Width });
        placer.AvoidLine(limit.Points);
        var run = new List<Point>();
        var markers = new List<Shape>();
        var labels = new List<MarkedMonth>();
        for (var index = 0; index < months.Count; index++)
        {
            if (series[months[index]] is not { } figure)
            {
                EndRun();
                continue;
            }

            var point = new Point(X(frame, months, index), frame.Y(figure));
            run.Add(point);
            placer.AvoidMarker(point, 5);
            var missed = isMissed(figure);
            markers.Add(missed
                ? Marker.Arrow(point, 6.5, ChartColor.Missed, pointsUp: !target.AtLeast)
                : Marker.Dot(point, 3.5, ChartColor.Accent));
            if (missed || months[index] == figures[^1].Month)
            {
                var text = language.Number(figure, values.Decimals);
                labels.Add(new MarkedMonth(point, new Label(text, missed ? ChartColor.Missed : ChartColor.Ink, Bold: true)));
            }
        }

        EndRun();
        shapes.AddRange(markers);

        // From the right: where room is short, the newest months get it first.
        labels.Reverse();
        foreach (var (at, label) in labels)
        {
            shapes.AddRange(placer.Place(at, label, target.AtLeast ? Side.Below : Side.Above));
        }

        if (placer.Place(new Label(target.Label, ChartColor.Target), AlongLine(frame, target)) is { } name)
        {
            shapes.Add(name);
        }

        var shown = new ShownFigures(title, series, months.First, months.Last, language);
        return new Chart(id, title, shown.Describe(target, isMissed), canvas.Width, canvas.Height, shapes);

        void EndRun()
        {
            placer.AvoidLine(run);
            if (run.Count > 1)
            {
                shapes.Add(new LineShape([.. run], new Stroke(ChartColor.Accent, 2)));
            }

            run.Clear();
        }
    }

    private static double X(Frame frame, LastMonths months, int index) =>
        Math.Round(frame.Plot.Left + (frame.Plot.Width * ((2 * index) + 1) / (2 * months.Count)), 2);

    /// <summary>Short month names, as many as have room, January among them; the years below, with a stroke between two.</summary>
    private static IEnumerable<Shape> MonthAxis(Frame frame, LastMonths months, Language language)
    {
        var band = frame.Plot.Width / months.Count;
        var stride = MonthNames.Stride(band, language);
        var firstOfYear = 0;
        for (var index = 0; index < months.Count; index++)
        {
            var month = months[index];
            if ((month.Number - 1) % stride == 0)
            {
                yield return new TextShape(
                    new Point(X(frame, months, index), frame.Plot.Bottom + MonthBaseline),
                    language.ShortMonthName(month.Number), TextAnchor.Middle, TextSize.Normal, ChartColor.Muted);
            }

            if (month.Number == 12 || index == months.Count - 1)
            {
                var (left, right) = (frame.Plot.Left + (firstOfYear * band), frame.Plot.Left + ((index + 1) * band));
                var isLast = index == months.Count - 1;
                var label = new Label(month.Year.ToString(CultureInfo.InvariantCulture), ChartColor.Ink);
                var room = (label.Width / 2) + YearGap;
                var middle = (left + right) / 2;
                var x = isLast && firstOfYear > 0 ? Math.Max(middle, left + room) : isLast ? middle : Math.Min(middle, right - room);
                yield return new TextShape(
                    Frame.Rounded(new Point(x, frame.Plot.Bottom + YearBaseline)), label.Text, TextAnchor.Middle, label.Size, label.Color);
                if (!isLast)
                {
                    yield return new LineShape(
                        Frame.Rounded([new Point(right, frame.Plot.Bottom + YearBaseline - 12), new Point(right, frame.Plot.Bottom + YearBaseline + 2)]),
                        new Stroke(ChartColor.Muted, 1));
                }

                firstOfYear = index + 1;
            }
        }
    }

    /// <summary>Places for the line's name: on the side where figures miss, since it is the emptier one, then on the other.</summary>
    private static IEnumerable<Box> AlongLine(Frame frame, TargetLine target)
    {
        var label = new Label(target.Label, ChartColor.Target);
        var y = frame.Y(target.Limit);
        double[] tops = target.AtLeast ? [y + 4, y - 4 - label.Height] : [y - 4 - label.Height, y + 4];
        foreach (var top in tops)
        {
            for (var left = frame.Plot.Left + 8; left + label.Width <= frame.Plot.Right; left += 12)
            {
                yield return new Box(left, top, left + label.Width, top + label.Height);
            }
        }
    }

    private sealed record MarkedMonth(Point At, Label Label);
}
