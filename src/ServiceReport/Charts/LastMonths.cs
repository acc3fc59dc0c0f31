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
        Count = count;
        Last = last;
    }

    public int Count { get; }

    public Month Last { get; }

    public Month First => this[0];

    /// <summary>A month by its place: 0 is the first.</summary>
    public Month this[int index] => Last.AddMonths(index - Count + 1);
}

/// <summary>Where an upright axis begins and ends.</summary>
public sealed record AxisRange(decimal Min, decimal Max);

/// <summary>Said where no month is meant.</summary>
internal static class NoMonth
{
    public static IReadOnlySet<Month> Set { get; } = new HashSet<Month>();
}
