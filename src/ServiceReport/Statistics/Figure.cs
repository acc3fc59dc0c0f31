using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>One exact figure and the cell it was read from. A percentage is in per cent: 99.69, not 0.9969.</summary>
public sealed record Figure(decimal Value, CellPlace Place);
