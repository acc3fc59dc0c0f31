using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>Why a month is marked.</summary>
internal enum Mark
{
    None,

    /// <summary>A triangle that points down, with the figure below.</summary>
    TooLow,

    /// <summary>A triangle that points up, with the figure above.</summary>
    TooHigh,
}

/// <summary>A level line that a label must not cross: a miss that stood beyond it would read as met.</summary>
/// <param name="Level">How high the line is.</param>
/// <param name="Side">On which side of it the label stays: above or below.</param>
internal sealed record LabelBound(decimal Level, Side Side);

/// <summary>The figures of months in a row as a line with gaps where there are none; marked months and the last one show their figure.</summary>
/// <param name="Frame">Where.</param>
/// <param name="Axis">The months.</param>
/// <param name="Series">The figures.</param>
/// <param name="MarkOf">Whether a figure is marked.</param>
/// <param name="MarkColor">The colour of marks and their figures.</param>
/// <param name="Doubted">The months whose figures the checks doubt.</param>
/// <param name="BoundOf">The level line that the figure of a month with a mark must not stand beyond; null where there is none.</param>
internal sealed record MonthLine(
    Frame Frame, MonthAxis Axis, Series Series, Func<decimal, Mark> MarkOf, ChartColor MarkColor,
    IReadOnlySet<Month> Doubted, Func<Mark, LabelBound?> BoundOf)
{
    public IEnumerable<Shape> Draw(LabelPlacer placer, Language language)
    {
        var lines = new List<Shape>();
        var markers = new List<Shape>();
        var labels = new List<MarkedMonth>();
        var run = new List<Point>();
        var doubts = new DoubtMarks(Doubted, language);
        for (var index = 0; index < Axis.Months.Count; index++)
        {
            if (Series[Axis.Months[index]] is not { } figure)
            {
                EndRun();
                continue;
            }

            var point = new Point(Axis.X(index), Frame.Y(figure));
            run.Add(point);
            placer.AvoidMarker(point, 5);
            markers.AddRange(doubts.Ring(Axis.Months[index], point, placer));
            var mark = MarkOf(figure);
            markers.Add(mark == Mark.None
                ? Marker.Dot(point, 3.5, ChartColor.Accent)
                : Marker.Arrow(point, 6.5, MarkColor, pointsUp: mark == Mark.TooHigh));
            labels.Add(new MarkedMonth(point, mark, language.Figure(figure, Series.Unit, Series.Decimals)));
        }

        EndRun();

        // From the right: where room is short, the newest months get it first.
        var texts = new List<Shape>();
        for (var index = labels.Count - 1; index >= 0; index--)
        {
            var (at, mark, text) = labels[index];
            if (mark != Mark.None || index == labels.Count - 1)
            {
                var label = new Label(text, mark == Mark.None ? ChartColor.Ink : MarkColor, Bold: true);
                var bound = BoundOf(mark);
                var sides = Sides(bound?.Side ?? (mark == Mark.TooLow ? Side.Below : Side.Above), isLast: index == labels.Count - 1);
                texts.AddRange(placer.Place(at, label, sides, bound is null ? null : Frame.RoomBeside(bound.Level, bound.Side)));
            }
        }

        return [.. lines, .. markers, .. texts, .. doubts.Words(placer)];

        void EndRun()
        {
            placer.AvoidLine(run);
            if (run.Count > 1)
            {
                lines.Add(new LineShape([.. run], new Stroke(ChartColor.Accent, 2)));
            }

            run.Clear();
        }
    }

    /// <summary>The last month has the margin beside it.</summary>
    private static Side[] Sides(Side outward, bool isLast)
    {
        var inward = outward == Side.Above ? Side.Below : Side.Above;
        return isLast ? [Side.Right, outward, Side.Left, inward] : [outward, Side.Right, Side.Left, inward];
    }

    private sealed record MarkedMonth(Point At, Mark Mark, string Text);
}
