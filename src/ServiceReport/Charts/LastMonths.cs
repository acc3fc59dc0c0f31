using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>A number of months in a row, the last of which is the report's: the 24 months to February 2026.</summary>
public sealed class LastMonths
{
    /// <param name="count">At least 1.</param>
    /// <param name="last">The newest month.</param>
    public LastMonths(int count, Month last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        All = Enumerable.Range(0, count).Select(index => last.AddMonths(index - count + 1)).ToArray();
    }

    /// <summary>Ascending.</summary>
    public IReadOnlyList<Month> All { get; }

    public int Count => All.Count;

    public Month First => All[0];

    public Month Last => All[^1];
}

/// <summary>Where an upright axis begins and ends.</summary>
public readonly record struct AxisRange(decimal Min, decimal Max);
