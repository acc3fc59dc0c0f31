using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A large count that is the same, to the last digit, in two months of a series: last month's figure that was never replaced.</summary>
public sealed class RepeatedFigure : ICheck
{
    /// <summary>Smaller counts meet by chance.</summary>
    private const decimal Smallest = 10_000;

    /// <summary>A series with more repeated figures than this share repeats itself by nature, such as a number of customers.</summary>
    private const double ShareOfHabit = 0.1;

    public FindingRule Rule { get; } = new(
        "SR0308", Severity.Warning, "a figure is the same in two months",
        "See which of the two months was copied; where both are right, list the later one under 'confirmed' of the series in report.yaml.")
    {
        IsAdjustable = true,
        Explanation = """
            A count of 10 000 or more is the same, to the last digit, as that of an earlier month of its series. Exact counts
            of that size meet by chance in about one of many thousand cases; far more often a row was copied and one cell was
            never filled in.

            A series in which a tenth of the figures or more are repeated is left alone: it repeats itself by nature.
            """,
        Example = """
            År    Januar     Februar
            2026  6 142 016  6 142 016
            """,
        Mended = """
            År    Januar     Februar
            2026  6 142 016  5 052 933
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var series in input.Series.Where(series => series.Unit == Unit.Count))
        {
            var first = new Dictionary<decimal, Month>();
            var repeated = new List<(Month Month, Figure Figure, Month First)>();
            foreach (var (month, figure) in series.Figures.Where(entry => entry.Value.Value >= Smallest))
            {
                if (!first.TryAdd(figure.Value, month))
                {
                    repeated.Add((month, figure, first[figure.Value]));
                }
            }

            if (repeated.Count >= ShareOfHabit * series.Figures.Count && repeated.Count > 1)
            {
                continue;
            }

            var confirmed = input.Definition.SeriesOf(series.Id).Confirmed;
            foreach (var (month, figure, earlier) in repeated.Where(one => !confirmed.Contains(one.Month)))
            {
                yield return Rule.At(
                    figure.Place,
                    $"'{series.Id}' is {FigureText.Exact(figure.Value)} in {month}, the very figure of {earlier} ({series.Figures[earlier].Place.Address})") with
                {
                    Excerpt = SeriesExcerpt.Of(series, month),
                };
            }
        }
    }
}
