using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>The last months against a target: the target as a labelled line, the months that miss it as triangles with their figure.</summary>
public static class TargetChart
{
    private const double RightMargin = 44;

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
        var values = new ValueRange(MonthFigure.Between(series, months.First, months.Last), target.Limit);
        var upright = axis is not null && axis.Min < axis.Max ? ValueAxis.Between(axis, values)
            : series.Unit == Unit.Percent ? ValueAxis.Close(values, 100)
            : ValueAxis.FromZero(values);
        var frame = new Frame(canvas, upright, AxisUnit.Of(upright, series.Unit, ChartWords.Of(language)), language, RightMargin, MonthAxis.Height);

        var monthAxis = new MonthAxis(frame, months, language);
        var limit = new LevelLine(
            frame, target.Limit, new Label(language.Requirement(target.Figure), ChartColor.Target), new Stroke(ChartColor.Target, 1.5, new double[] { 6, 4 }));
        var line = new MonthLine(
            frame, monthAxis, series, values.Decimals, value => !isMissed(value) ? Mark.None : target.AtLeast ? Mark.TooLow : Mark.TooHigh,
            mark => new LabelBound(target.Limit, target.AtLeast == (mark == Mark.None) ? Side.Above : Side.Below));
        var placer = new LabelPlacer(frame.LabelRoom);
        placer.AvoidGrid(frame.Grid);
        placer.AvoidLevel(limit.Line);

        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(monthAxis.Draw());
        shapes.Add(limit.Line);
        shapes.AddRange(line.Draw(placer, language));
        shapes.AddRange(limit.Name(placer, target.AtLeast ? Side.Below : Side.Above)); // The side where figures miss is the emptier one.
        shapes.InsertRange(frame.Shapes.Count, placer.Patches);

        var shown = new ShownFigures(title, series, months.First, months.Last, language) { Axis = upright };
        return new Chart(id, title, shown.Describe(target, isMissed), canvas.Width, canvas.Height, shapes);
    }
}
