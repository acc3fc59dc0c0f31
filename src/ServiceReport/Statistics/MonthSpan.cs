using System.Collections;

namespace ServiceReport.Statistics;

/// <summary>Months in a row, such as March 2025 to February 2026; both ends belong to it.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last one, not before the first.</param>
public sealed record MonthSpan(Month First, Month Last) : IEnumerable<Month>
{
    public static MonthSpan Of(Month month) => new(month, month);

    /// <summary>So many months that end with one.</summary>
    public static MonthSpan Ending(Month last, int count) => new(last.AddMonths(1 - count), last);

    public IEnumerator<Month> GetEnumerator()
    {
        for (var month = First; month <= Last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
