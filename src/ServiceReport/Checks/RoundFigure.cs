using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A round figure among exact ones: most likely an estimate that was never replaced by the count.</summary>
public sealed class RoundFigure : ICheck
{
    /// <summary>Zeros at the end of a whole number that make it round.</summary>
    private const int RoundZeros = 3;

    /// <summary>A smaller figure is round by chance where a series keeps near 1 000, or 5 000: few others are to be had there.</summary>
    private const decimal Smallest = 10_000;

    /// <summary>A series with more round figures than this share is rounded by habit.</summary>
    private const double ShareOfHabit = 0.1;

    /// <summary>How many figures may look round by chance before nothing is said: one in twenty series.</summary>
    private const double ByChance = 0.05;

    public FindingRule Rule { get; } = new(
        "SR0307", Severity.Note, "a figure is round among exact ones",
        "Replace the estimate by the count; where the count is round, list its month under 'confirmed' of the series in report.yaml.")
    {
        IsAdjustable = true,
        Explanation = """
            A count of 10 000 or more that ends in three zeros stands among counts that are exact to the last digit. It may be an
            estimate that somebody wrote until the count was there.

            One exact count in a thousand ends in three zeros by chance. So a series is only asked where fewer than one
            such figure in twenty series was to be expected, and where less than a tenth of its figures is round: a series
            that is rounded by habit is left alone.
            """,
        Example = """
            År    Mars       April      Mai
            2025  1 688 402  1 750 000  1 529 931
            """,
        Mended = """
            År    Mars       April      Mai
            2025  1 688 402  1 748 216  1 529 931
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var series in input.Series.Where(series => series.Unit == Unit.Count))
        {
            var round = series.Figures.Where(entry => entry.Value.Value >= Smallest && ZerosAtEnd(entry.Value.Value) >= RoundZeros).ToList();
            if (round.Count >= ShareOfHabit * series.Figures.Count)
            {
                continue;
            }

            var confirmed = input.Definition.SeriesOf(series.Id).Confirmed;
            foreach (var (month, figure) in round)
            {
                var zeros = ZerosAtEnd(figure.Value);
                if (!confirmed.Contains(month) && series.Figures.Count * Math.Pow(10, -zeros) < ByChance)
                {
                    yield return Rule.At(
                        figure.Place, $"'{series.Id}' is {FigureText.Exact(figure.Value)} in {month}, a round figure among exact ones") with
                    {
                        Excerpt = SeriesExcerpt.Of(series, month),
                    };
                }
            }
        }
    }

    /// <summary>0 for 0 and for a number with decimals.</summary>
    private static int ZerosAtEnd(decimal value)
    {
        var zeros = 0;
        for (; value != 0 && value % 10 == 0; value /= 10)
        {
            zeros++;
        }

        return zeros;
    }
}
