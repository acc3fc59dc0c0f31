using System.Text;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A figure among the months around it, with the figure marked: <c> 2024-11: 33 547 455 | 2024-12: 7 632 537 | 2025-01: 47 397 221 </c>.</summary>
internal static class SeriesExcerpt
{
    private const string Between = " | ";
    private const int LongestLine = 96;

    /// <param name="series">The series.</param>
    /// <param name="month">The month that is marked; it need not have a figure.</param>
    public static Excerpt Of(Series series, Month month) =>
        Of(series, month, reach: 2) is { Line.Length: <= LongestLine } excerpt ? excerpt : Of(series, month, reach: 1);

    private static Excerpt Of(Series series, Month month, int reach)
    {
        var line = new StringBuilder(" ");
        var (start, length) = (0, 0);
        foreach (var near in Enumerable.Range(-reach, (2 * reach) + 1).Select(month.AddMonths))
        {
            var value = series[near] is { } figure ? FigureText.Exact(figure) : null;
            if (value is null && near != month)
            {
                continue;
            }

            line.Append(line.Length > 1 ? Between : "").Append(near).Append(": ");
            if (near == month)
            {
                (start, length) = (line.Length, value?.Length ?? 1);
            }

            line.Append(value ?? " ");
        }

        return new Excerpt(line.ToString(), start, length);
    }
}
