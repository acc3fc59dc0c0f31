namespace ServiceReport.Charts;

/// <summary>The requirement as a line across a chart.</summary>
/// <param name="Limit">The height of the line.</param>
/// <param name="AtLeast">Whether figures are to be above the line (uptime) or below it (waiting time).</param>
/// <param name="Figure">The limit with its unit, such as <c>99,90 %</c>.</param>
public sealed record TargetLine(decimal Limit, bool AtLeast, string Figure);
