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

/// <summary>The figures of months in a row as a line with gaps where there are none; marked months and the last one show their figure.</summary>
/// <param name="Frame">Where.</param>
/// <param name="Axis">The months.</param>
/// <param name="Series">The figures.</param>
/// <param name="Decimals">How many decimals the figures are written with, at least.</param>
/// <param name="MarkOf">Whether a figure is marked.</param>
internal sealed record MonthLine(Frame Frame, MonthAxis Axis, Series Series, int Decimals, Func<decimal, Mark> MarkOf)
{
    public IEnumerable<Shape> Draw(LabelPlacer placer, Language language)
    {
        var lines = new List<Shape>();
        var markers = new List<Shape>();
        var labels = new List<MarkedMonth>();
        var run = new List<Point>();
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
            var mark = MarkOf(figure);
            markers.Add(mark == Mark.None
                ? Marker.Dot(point, 3.5, ChartColor.Accent)
                : Marker.Arrow(point, 6.5, ChartColor.Missed, pointsUp: mark == Mark.TooHigh));
            labels.Add(new MarkedMonth(point, mark, language.Number(figure, Decimals)));
        }

        EndRun();

        // From the right: where room is short, the newest months get it first.
        var texts = new List<Shape>();
        for (var index = labels.Count - 1; index >= 0; index--)
        {
            var (at, mark, text) = labels[index];
            if (mark != Mark.None || index == labels.Count - 1)
            {
                var label = new Label(text, mark == Mark.None ? ChartColor.Ink : ChartColor.Missed, Bold: true);
                texts.AddRange(placer.Place(at, label, mark == Mark.TooLow ? Side.Below : Side.Above));
            }
        }

        return [.. lines, .. markers, .. texts];

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

    private sealed record MarkedMonth(Point At, Mark Mark, string Text);
}
