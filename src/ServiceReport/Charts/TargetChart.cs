using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>The last months against a target: the target as a labelled line, the months that miss it as triangles with their figure.</summary>
public static class TargetChart
{
    private const double RightMargin = 52;

    /// <summary>Draws the series as it was known in a month: later figures are not used.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens.</param>
    /// <param name="title">A short name.</param>
    /// <param name="series">The figures.</param>
    /// <param name="months">The months shown: how many, and which is the last.</param>
    /// <param name="target">The line.</param>
    /// <param name="isMissed">Whether an exact figure misses the target; the chart does not judge.</param>
    /// <param name="axis">Where the upright axis begins and ends; chosen from the figures where it is null.</param>
    /// <param name="language">The words and numbers.</param>
    /// <param name="doubted">The months whose figures the checks doubt.</param>
    public static Chart Draw(
        string id, string title, Series series, LastMonths months, TargetLine target, Func<decimal, bool> isMissed, AxisRange? axis, Language language,
        IReadOnlySet<Month>? doubted = null) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, months, target, isMissed, axis, language, doubted ?? NoMonth.Set));

    private static Chart Draw(
        Canvas canvas, string id, string title, Series series, LastMonths months, TargetLine target, Func<decimal, bool> isMissed, AxisRange? axis,
        Language language, IReadOnlySet<Month> doubted)
    {
        var values = new ValueRange(MonthFigure.Between(series, months.First, months.Last), target.Limit, target.Upper?.Limit ?? target.Limit);
        var upright = axis is not null && axis.Min < axis.Max ? ValueAxis.Between(axis, values)
            : series.Unit == Unit.Percent ? ValueAxis.Close(values, 100)
            : ValueAxis.FromZero(values);
        var frame = new Frame(canvas, upright, AxisUnit.Of(upright, series.Unit, ChartWords.Of(language)), language, RightMargin, MonthAxis.Height);

        var monthAxis = new MonthAxis(frame, months, language);
        List<(TargetLine Target, LevelLine Level)> limits = [.. new[] { target, target.Upper }.OfType<TargetLine>().Select(one => (one, Level(frame, one, language)))];
        var line = new MonthLine(frame, monthAxis, series, value => isMissed(value) ? target.MarkOf(value) : Mark.None, ChartColor.Missed, doubted, mark => BoundOf(mark, target));
        var placer = new LabelPlacer(frame.LabelRoom);
        placer.AvoidGrid(frame.Grid);
        limits.ForEach(limit => placer.AvoidLevel(limit.Level.Line));

        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(monthAxis.Draw());
        shapes.AddRange(limits.Select(limit => limit.Level.Line));
        shapes.AddRange(line.Draw(placer, language));
        shapes.AddRange(limits.SelectMany(limit => limit.Level.Name(placer, limit.Target.AtLeast ? Side.Below : Side.Above))); // The side where figures miss is the emptier one.
        shapes.InsertRange(frame.Shapes.Count, placer.Patches);

        var shown = new ShownFigures(title, series, months.First, months.Last, language) { Axis = upright, Doubted = doubted };
        return new Chart(id, title, shown.Describe(target, isMissed), canvas.Width, canvas.Height, shapes);
    }

    private static LevelLine Level(Frame frame, TargetLine target, Language language) => new(
        frame, target.Limit, new Label(language.Requirement(target.Figure), ChartColor.Target), new Stroke(ChartColor.Target, 1.5, new double[] { 6, 4 }));

    /// <summary>Between two lines a label may stand on either side of its figure; beyond them, or with one line, it stays on the figure's side.</summary>
    private static LabelBound? BoundOf(Mark mark, TargetLine target) => (target.Upper, mark) switch
    {
        (null, _) => new LabelBound(target.Limit, target.AtLeast == (mark == Mark.None) ? Side.Above : Side.Below),
        (_, Mark.TooLow) => new LabelBound(target.Limit, Side.Below),
        ({ } upper, Mark.TooHigh) => new LabelBound(upper.Limit, Side.Above),
        _ => null,
    };
}
