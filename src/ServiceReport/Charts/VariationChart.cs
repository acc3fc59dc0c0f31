using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>
/// The last months with their mean and the limits of ordinary variation (an XmR chart): it tells a month that stands out from one
/// that merely differs.
/// </summary>
public static class VariationChart
{
    private const double RightMargin = 44;
    private const decimal MostPercent = 100;

    /// <summary>Of so many things counted, a tenth of one is not worth a decimal.</summary>
    private const decimal Many = 100;

    /// <summary>Draws the series as it was known in a month. Where it has fewer than twelve figures there are no limits and nothing is marked.</summary>
    public static Chart Draw(string id, string title, Series series, LastMonths months, Language language) =>
        Canvas.DrawOnBoth(canvas => Draw(canvas, id, title, series, months, language));

    private static Chart Draw(Canvas canvas, string id, string title, Series series, LastMonths months, Language language)
    {
        var figures = MonthFigure.Between(series, months.First, months.Last);
        var limits = VariationLimits.Of(figures);
        var decimals = new ValueRange(figures).Decimals;
        var finer = series.Unit == Unit.Count && limits?.Mean >= Many ? 0 : decimals + 1; // Keeps a limit apart from a figure near to it.
        var levels = new List<decimal>();
        if (limits is not null)
        {
            levels.Add(limits.Mean);
            AddIfPossible(limits.Lower);
            AddIfPossible(limits.Upper);
        }

        var upright = ValueAxis.Close(new ValueRange(figures, [.. levels]), series.Unit == Unit.Percent ? MostPercent : decimal.MaxValue);
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
            var text = language.Rounded(level, finer);
            lines.Add(new LevelLine(
                frame, level, new Label(isMean ? words.Mean(text) : words.VariationLimit(text), ChartColor.Muted),
                isMean ? new Stroke(ChartColor.Muted, 1.25) : new Stroke(ChartColor.Muted, 1.25, new double[] { 6, 4 })));
            placer.AvoidLevel(lines[^1].Line);
            shapes.Add(lines[^1].Line);
        }

        var line = new MonthLine(frame, monthAxis, series, decimals, value => limits?.MarkOf(value) ?? Mark.None, BoundOf);
        shapes.AddRange(line.Draw(placer, language));
        foreach (var level in lines)
        {
            shapes.AddRange(level.Name(placer, level.Value >= limits!.Mean ? Side.Above : Side.Below));
        }

        shapes.InsertRange(frame.Shapes.Count, placer.Patches);
        var shown = new ShownFigures(title, series, months.First, months.Last, language) { Axis = upright };
        return new Chart(id, title, shown.Describe(limits, finer), canvas.Width, canvas.Height, shapes);

        LabelBound? BoundOf(Mark mark) => mark switch
        {
            Mark.TooLow => new LabelBound(limits!.Lower, Side.Below),
            Mark.TooHigh => new LabelBound(limits!.Upper, Side.Above),
            _ => null,
        };

        // No figure can reach a limit beyond 0 or 100 per cent: it would only squeeze the others together.
        void AddIfPossible(decimal level)
        {
            if (level != limits.Mean && (figures[0].Value < 0 || level >= 0) && (series.Unit != Unit.Percent || level <= MostPercent))
            {
                levels.Add(level);
            }
        }
    }
}
