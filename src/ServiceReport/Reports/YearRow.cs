namespace ServiceReport.Reports;

/// <summary>One year of a series: a row of its table.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">Twelve figures, January first; null where there is none (yet).</param>
/// <param name="Total">Their sum, for things that can be added up; null for others, and where a month before the last is missing.</param>
/// <param name="IsComplete">Whether all twelve months have a figure.</param>
public sealed record YearRow(int Year, IReadOnlyList<decimal?> Months, decimal? Total, bool IsComplete);
