using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>
/// The run of the last months as a small line beside a figure: no axis and no words, the last month marked (by a triangle where it misses
/// the target), the target a thin dashed line. What is counted stands on a line at zero, so that its height can be compared.
/// </summary>
public static class SparkChart
{
    private const double Inset = 7;
    private const double Left = 2;

    /// <summary>Draws the series as it was known in a month: later figures are not used.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens.</param>
    /// <param name="title">A short name.</param>
    /// <param name="series">The figures.</param>
    /// <param name="months">The months shown: how many, and which is the last.</param>
    /// <param name="target">The line; null where there is none.</param>
    /// <param name="isMissed">Whether an exact figure misses the target; the chart does not judge.</param>
    /// <param name="language">The words and numbers.</param>
    public static Chart Draw(
        string id, string title, Series series, LastMonths months, TargetLine? target, Func<decimal, bool> isMissed, Language language)
    {
        var (canvas, figures) = (Canvas.Tile, MonthFigure.Between(series, months.First, months.Last));
        var axis = AxisOf(series.Unit, figures, target);
        var shapes = new List<Shape>();
        if (series.Unit != Unit.Percent)
        {
            shapes.Add(Across(0, new Stroke(ChartColor.Grid, 1)));
        }

        foreach (var limit in new[] { target, target?.Upper })
        {
            if (limit is not null)
            {
                shapes.Add(Across(limit.Limit, new Stroke(ChartColor.Target, 1, new double[] { 4, 3 })));
            }
        }

        var run = new List<Point>();
        for (var index = 0; index < months.Count; index++)
        {
            if (series[months[index]] is { } figure)
            {
                run.Add(new Point(Math.Round(X(index), 2), Y(figure)));
            }
            else
            {
                EndRun();
            }
        }

        EndRun();
        if (series[months.Last] is { } last)
        {
            var at = new Point(Math.Round(X(months.Count - 1), 2), Y(last));
            shapes.Add(target is not null && isMissed(last)
                ? Marker.Arrow(at, 6, ChartColor.Missed, pointsUp: target.MarkOf(last) == Mark.TooHigh)
                : Marker.Dot(at, 4, ChartColor.Accent));
        }

        return new Chart(id, title, Describe(title, series, figures, target is null ? null : isMissed, language), canvas.Width, canvas.Height, shapes);

        double X(int index) => months.Count == 1 ? canvas.Width / 2 : Left + ((canvas.Width - Left - Inset) * index / (months.Count - 1));

        double Y(decimal value) => Math.Round(canvas.Height - Inset - (axis.Share(value) * (canvas.Height - (2 * Inset))), 2);

        LineShape Across(decimal level, Stroke stroke) => new([new Point(Left, Y(level)), new Point(canvas.Width - Inset, Y(level))], stroke);

        // A month between two gaps has no line; a small dot tells of it.
        void EndRun()
        {
            if (run.Count > 1)
            {
                shapes.Add(new LineShape([.. run], new Stroke(ChartColor.Accent, 2)));
            }
            else if (run.Count == 1)
            {
                shapes.Add(Marker.Dot(run[0], 2, ChartColor.Accent));
            }

            run.Clear();
        }
    }

    /// <summary>From zero for what is counted; shares fill the height. Equal shares stand in the middle.</summary>
    private static ValueAxis AxisOf(Unit unit, List<MonthFigure> figures, TargetLine? target)
    {
        decimal[] limits = target is null ? [] : [target.Limit, target.Upper?.Limit ?? target.Limit];
        var values = new ValueRange(figures, unit == Unit.Percent ? limits : [.. limits, 0]);
        return values.Min < values.Max ? new ValueAxis(values.Min, values.Max, 1)
            : unit == Unit.Percent ? new ValueAxis(values.Min - 1, values.Max + 1, 1)
            : new ValueAxis(0, 1, 1);
    }

    /// <summary>One sentence, for it stands beside the figure, its name and its change.</summary>
    private static string Describe(string title, Series series, List<MonthFigure> figures, Func<decimal, bool>? isMissed, Language language)
    {
        var words = ChartWords.Of(language);
        if (figures.Count == 0)
        {
            return words.NoFigures(title);
        }

        var range = new ValueRange(figures);
        var misses = isMissed is null ? null : words.BriefMisses(figures.FindAll(figure => isMissed(figure.Value)).Count, figures.Count);
        return words.Brief(
            language.MonthAndYear(figures[0].Month), language.MonthAndYear(figures[^1].Month),
            language.Figure(range.Min, series.Unit, series.Decimals), language.Figure(range.Max, series.Unit, series.Decimals), misses);
    }
}
