using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A figure that neither the months around it nor the season explain: a digit lost or typed twice, or the figure of another series.</summary>
public sealed class ImplausibleFigure : ICheck
{
    /// <summary>
    /// The square root of ten: from there on, a figure is nearer to ten times (or a tenth of) what is expected than to what is expected,
    /// so that a slip of one digit explains it better than chance.
    /// </summary>
    private const double LogFactor = 0.5;

    /// <summary>A series that jumps about is given this many times its own spread.</summary>
    private const double Spreads = 5;

    /// <summary>Fewer figures say little of a spread: one wrong figure among five makes them all look wild.</summary>
    private const int FiguresOfSpread = 12;

    /// <summary>The median absolute deviation of a normal distribution times this is its standard deviation.</summary>
    private const double NormalConsistency = 1.4826;

    /// <summary>Counts vary by the square root of their size (Poisson); few events are never implausible.</summary>
    private const double CountingErrors = 5;

    /// <summary>Zeros are questioned where at least this much was to be expected.</summary>
    private const double ExpectedAtZero = 100;

    public FindingRule Rule { get; } = new(
        "SR0306", Severity.Warning, "a figure is implausible",
        "Compare the figure with its source; where it is right, list its month under 'confirmed' of the series in report.yaml.")
    {
        IsAdjustable = true,
        Explanation = """
            A figure is questioned when it is more than about three times, or less than a third of, what both its
            neighbours and its season suggest. The neighbours are the two months before and the two after, by their median.
            The season is how much the same month stood above its own neighbours in the two years before and after, again by
            the median. What one of the two explains is not questioned: a January that is always high, or a level that has
            moved for good.

            Medians are used since they do not follow a wrong figure: a mean would hide it and blame the months around it.
            The bound is the square root of ten, 3.16: beyond it a figure is nearer to ten times (or a tenth of) what was
            expected than to what was expected, so that a digit lost or typed twice explains it better than chance. A series
            that jumps about is given five times its own spread (its median absolute deviation) instead, and small counts the
            room that counting needs.

            A figure that is right all the same is listed under 'confirmed' of its series in report.yaml, and is not
            questioned again.
            """,
        Example = """
            År    Oktober     November    Desember
            2024  41 305 995  33 547 455   7 632 537
            """,
        Mended = """
            series:
              authorisations:
                confirmed: [2024-12]
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var series in input.Series)
        {
            var figures = series.Figures.ToDictionary(entry => entry.Key, entry => (double)entry.Value.Value);
            var level = new SeasonalLevel(figures);
            var deviations = Deviations(figures, level);
            var bound = Math.Max(LogFactor, Spreads * Spread(deviations));
            var confirmed = input.Definition.SeriesOf(series.Id).Confirmed;
            foreach (var (month, figure) in series.Figures)
            {
                if (!confirmed.Contains(month) && Question(series, month, figure, level, deviations, bound) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Finding? Question(
        Series series, Month month, Figure figure, SeasonalLevel level, Dictionary<Month, double> deviations, double bound)
    {
        if (level.AroundOf(month) is not { } around)
        {
            return null;
        }

        var season = level.SeasonOf(month);
        var expected = around.Middle * (season is { Middle: > 0 } known ? known.Middle : 1);
        if (figure.Value == 0)
        {
            return series.Unit == Unit.Count && around.Low >= ExpectedAtZero && season is null or { Low: > 0 }
                ? Rule.At(figure.Place, $"'{series.Id}' is 0 in {month}, where about {FigureText.Rough(expected)} was to be expected") with
                {
                    Excerpt = SeriesExcerpt.Of(series, month),
                    Hint = "Is the figure missing? An empty cell says so; a zero says that nothing happened.",
                }
                : null;
        }

        if (!deviations.TryGetValue(month, out var deviation) || Math.Abs(deviation) < bound || IsWithinCounting(series.Unit, (double)figure.Value, expected))
        {
            return null;
        }

        var factor = (double)figure.Value / expected;
        var message = $"'{series.Id}' is {FigureText.Exact(figure.Value)} in {month}: {FigureText.Times(factor)} "
            + $"the {FigureText.Rough(expected)} that the months around it and the season suggest";
        return Rule.At(figure.Place, message) with { Excerpt = SeriesExcerpt.Of(series, month), Hint = Hint(factor) };
    }

    /// <summary>The logarithm of figure by expectation, by neighbours or by season, whichever explains it better; 0 where they disagree on the direction.</summary>
    private static Dictionary<Month, double> Deviations(Dictionary<Month, double> figures, SeasonalLevel level)
    {
        var deviations = new Dictionary<Month, double>();
        foreach (var (month, value) in figures)
        {
            if (value > 0 && level.AroundOf(month) is { } around)
            {
                var byNeighbours = Math.Log10(around.RatioOf(value));
                var bySeason = level.SeasonOf(month) is { Low: > 0 } season ? Math.Log10((around * season).RatioOf(value)) : byNeighbours;
                deviations[month] = byNeighbours * bySeason <= 0 ? 0 : Math.MinMagnitude(byNeighbours, bySeason);
            }
        }

        return deviations;
    }

    /// <summary>The median absolute deviation as a standard deviation, where there are enough figures to tell; 0 where there are not.</summary>
    private static double Spread(Dictionary<Month, double> deviations)
    {
        if (deviations.Count < FiguresOfSpread)
        {
            return 0;
        }

        var sizes = new List<double>(deviations.Count);
        foreach (var (_, deviation) in deviations)
        {
            sizes.Add(Math.Abs(deviation));
        }

        return NormalConsistency * Band.OfMiddle(sizes).Middle;
    }

    private static bool IsWithinCounting(Unit unit, double value, double expected) =>
        unit == Unit.Count && Math.Abs(value - expected) <= CountingErrors * Math.Sqrt(Math.Max(value, expected));

    private static string? Hint(double factor) => factor switch
    {
        >= 5 and <= 20 => "Is there a digit too many? Compare it with its source; where it is right, list its month under 'confirmed' of the series in report.yaml.",
        >= 0.05 and <= 0.2 => "Is a digit missing? Compare it with its source; where it is right, list its month under 'confirmed' of the series in report.yaml.",
        _ => null,
    };
}
