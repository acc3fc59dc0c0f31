namespace ServiceReport.Targets;

/// <summary>A rule on a series, such as uptime <c>&gt;= 99.90 %</c>.</summary>
/// <param name="SeriesId">The series that it is about.</param>
/// <param name="Rule">What its figure must fulfil.</param>
public sealed record Target(string SeriesId, TargetRule Rule);
