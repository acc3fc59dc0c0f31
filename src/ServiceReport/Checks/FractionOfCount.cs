using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A count with decimals: nobody counts half a message, so it is in thousands or millions, or no count.</summary>
public sealed class FractionOfCount : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0309", Severity.Warning, "a count has decimals",
        "Write the whole number; where the figures are no counts, set the series' unit in report.yaml.")
    {
        IsAdjustable = true,
        Explanation = """
            The figures of a series whose unit is 'count' are whole numbers. One with decimals is most likely written in
            thousands or millions, and then read a thousand or a million times too small; or it is a mean, a share or a
            duration, and the series has the wrong unit.

            Only the first such figure of a series is told, with how many there are.
            """,
        Example = """
            År    Januar  Februar
            2026  6,142   5,053
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
            var broken = series.Figures.Where(entry => entry.Value.Value != decimal.Truncate(entry.Value.Value)).ToList();
            if (broken.Count > 0)
            {
                var (month, figure) = broken[0];
                var others = broken.Count > 1 ? $", as in {Wording.Count(broken.Count - 1, "other month")}" : "";
                yield return Rule.At(figure.Place, $"'{series.Id}' is a count, but {FigureText.Exact(figure.Value)} in {month} has decimals{others}") with
                {
                    Excerpt = SeriesExcerpt.Of(series, month),
                };
            }
        }
    }
}
