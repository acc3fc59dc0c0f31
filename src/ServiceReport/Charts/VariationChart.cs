using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>
/// The last months with their mean and the limits of ordinary variation (an XmR chart): it tells a month that stands out from one
/// that merely differs.
/// </summary>
public static class VariationChart
{
    private const double RightMargin = 52;
    private const decimal MostPercent = 100;

    /// <summary>Draws the series as it was known in a month. Where it has fewer than twelve figures there are no limits and nothing is marked.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens.</param>
    /// <param name="title">A short name.</param>
    /// <param name="series">The figures.</param>
    /// <param name="months">The months shown: how many, and which is the last.</param>
    /// <param name="language">The words and numbers.</param>
    /// <param name="doubted">The months whose figures the checks doubt.</param>
    public static Chart Draw(string id, string title, Series series, LastMonths months, Language language, IReadOnlySet<Month>? doubted = null) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, months, language, doubted ?? NoMonth.Set));

    private static Chart Draw(Canvas canvas, string id, string title, Series series, LastMonths months, Language language, IReadOnlySet<Month> doubted)
    {
        var figures = MonthFigure.Between(series, months.First, months.Last);
        var limits = VariationLimits.Of(figures);
        var decimals = limits?.DecimalsFor(figures, series.Decimals) ?? 0;
        var possible = limits is null ? null : PossibleLimits(limits, figures, series.Unit);
        var levels = limits is null ? [] : Levels(limits, possible!);
        var upright = ValueAxis.Close(new ValueRange(figures, levels), series.Unit == Unit.Percent ? MostPercent : decimal.MaxValue);
        var words = ChartWords.Of(language);
        var frame = new Frame(canvas, upright, AxisUnit.Of(upright, series.Unit, words), language, RightMargin, MonthAxis.Height);
        var monthAxis = new MonthAxis(frame, months, language);
        var placer = new LabelPlacer(frame.LabelRoom);
        placer.AvoidGrid(frame.Grid);
        var shapes = new List<Shape>(frame.Shapes);
        shapes.AddRange(monthAxis.Draw());

        var lines = new List<LevelLine>();
        foreach (var level in levels)
        {
            var isMean = level == limits!.Mean;
            var text = Write(level);
            lines.Add(new LevelLine(
                frame, level, new Label(isMean ? words.Mean(text) : words.VariationLimit(text), ChartColor.Muted),
                isMean ? new Stroke(ChartColor.Muted, 1.25) : new Stroke(ChartColor.Muted, 1.25, new double[] { 6, 4 })));
            placer.AvoidLevel(lines[^1].Line);
            shapes.Add(lines[^1].Line);
        }

        var line = new MonthLine(frame, monthAxis, series, value => limits?.MarkOf(value) ?? Mark.None, ChartColor.Ink, doubted, BoundOf);
        shapes.AddRange(line.Draw(placer, language));
        foreach (var level in lines)
        {
            shapes.AddRange(level.Name(placer, level.Value >= limits!.Mean ? Side.Above : Side.Below));
        }

        shapes.InsertRange(frame.Shapes.Count, placer.Patches);
        var shown = new ShownFigures(title, series, months.First, months.Last, language) { Axis = upright, Doubted = doubted };
        return new Chart(id, title, shown.Describe(limits, possible, Write), canvas.Width, canvas.Height, shapes);

        string Write(decimal level) => language.Figure(Math.Round(level, decimals, MidpointRounding.AwayFromZero), series.Unit, decimals);

        LabelBound? BoundOf(Mark mark) => mark switch
        {
            Mark.TooLow => new LabelBound(limits!.Lower, Side.Below),
            Mark.TooHigh => new LabelBound(limits!.Upper, Side.Above),
            _ => null,
        };
    }

    /// <summary>The mean and those limits that a figure can reach; a limit at the mean is drawn once.</summary>
    private static decimal[] Levels(VariationLimits limits, VariationLimits possible) =>
    [
        limits.Mean,
        .. new[] { limits.Lower, limits.Upper }.Where(level => level != limits.Mean && level >= possible.Lower && level <= possible.Upper),
    ];

    /// <summary>No figure can reach a limit beyond 0 or 100 per cent: it would only squeeze the others together, and puzzle who reads of it.</summary>
    private static VariationLimits PossibleLimits(VariationLimits limits, List<MonthFigure> figures, Unit unit) => limits with
    {
        Lower = figures.Exists(figure => figure.Value < 0) ? limits.Lower : Math.Max(limits.Lower, 0),
        Upper = unit == Unit.Percent && !figures.Exists(figure => figure.Value > MostPercent) ? Math.Min(limits.Upper, MostPercent) : limits.Upper,
    };
}
