using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A month between the first and the last figure of a series has none: its line in the chart breaks, and its sums cannot be given.</summary>
public sealed class MonthMissing : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0304", Severity.Warning, "a month is missing inside a series",
        "Fill in the figure, or leave it as it is: the report then shows a gap and no sum of the year.")
    {
        IsAdjustable = true,
        IsBesideItsPlace = true,
        Explanation = """
            Every month between a series' first and last figure should have a figure. Where one is missing, the report shows
            a dash and a gap in the chart, and gives no sum of that year: a sum of eleven months looks like a bad year.

            A month before the first figure or after the last one is not missing; whether the report's own month has its
            figures is asked by SR0301.
            """,
        Example = """
            År    Januar     Februar    Mars
            2026  6 142 016             5 913 408
            """,
        Mended = """
            År    Januar     Februar    Mars
            2026  6 142 016  5 052 933  5 913 408
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var series in input.Series)
        {
            Month? before = null;
            foreach (var month in series.Months)
            {
                if (before is { } last && last.AddMonths(1) < month)
                {
                    var place = series.Figures[last].Place;
                    yield return Rule.At(place, $"'{series.Id}' has no figure {Between(last, month)}") with
                    {
                        Excerpt = SeriesExcerpt.Of(series, last.AddMonths(1)),
                    };
                }

                before = month;
            }
        }
    }

    /// <summary>Told at the last figure before the gap: there the reader finds the cells that are empty.</summary>
    private static string Between(Month last, Month next)
    {
        var (first, end) = (last.AddMonths(1), next.AddMonths(-1));
        return first == end ? $"for {first}" : $"from {first} to {end}";
    }
}
