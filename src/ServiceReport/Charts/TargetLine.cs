namespace ServiceReport.Charts;

/// <summary>The requirement as a line across a chart, or as two where figures are to be between them.</summary>
/// <param name="Limit">The height of the line.</param>
/// <param name="AtLeast">Whether figures are to be above the line (uptime, and the lower of two) or below it (waiting time).</param>
/// <param name="Figure">The limit with its unit, such as <c>99,90 %</c>.</param>
public sealed record TargetLine(decimal Limit, bool AtLeast, string Figure)
{
    /// <summary>The line that figures are to be below besides; null where there is one line.</summary>
    public TargetLine? Upper { get; init; }

    /// <summary>The rule in words where there are two lines: <c>mellom 10 og 20 sek</c>.</summary>
    public string InWords { get; init; } = Figure;

    /// <summary>How a figure misses: of two lines, those that it is beyond.</summary>
    internal Mark MarkOf(decimal missed) => (Upper is { } upper ? missed < upper.Limit : AtLeast) ? Mark.TooLow : Mark.TooHigh;
}
