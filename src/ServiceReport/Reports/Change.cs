namespace ServiceReport.Reports;

/// <summary>A figure beside an earlier one.</summary>
/// <param name="Now">The figure.</param>
/// <param name="Then">The earlier one.</param>
public sealed record Change(decimal Now, decimal Then)
{
    public decimal Difference => Now - Then;

    /// <summary>
    /// By how many per cent the figure rose (or, below zero, fell): (now − then) / then × 100; null where it was not above zero,
    /// since a share of nothing, or of less, says nothing.
    /// </summary>
    public decimal? Percent => Then > 0 && Math.Abs(Difference) / Bound < Then ? Difference / Then * 100 : null;

    /// <summary>A change of more than this many times says nothing, and its percentage would leave the range of a decimal.</summary>
    private const decimal Bound = 1e18m;

    /// <summary>A change where both figures are known.</summary>
    public static Change? Of(decimal? now, decimal? then) => now is null || then is null ? null : new Change(now.Value, then.Value);
}
