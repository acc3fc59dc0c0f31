using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>One exact figure and the cell it was read from (a computed one: the first that it stands on). A percentage is in per cent: 99.69, not 0.9969.</summary>
public sealed record Figure(decimal Value, CellPlace Place)
{
    /// <summary>For an uptime that was computed from outages: the minutes of downtime; null for a figure that was read.</summary>
    public decimal? DowntimeMinutes { get; init; }
}
