using ServiceReport.Definitions;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Reports;

/// <summary>What some targets say to some months: a row a target, a column a month.</summary>
/// <param name="Title">The report's name.</param>
/// <param name="Months">Ascending, without a gap; at least one.</param>
/// <param name="Rows">In the order of the definition, or of the command line.</param>
public sealed record TargetMatrix(string Title, IReadOnlyList<Month> Months, IReadOnlyList<TargetRow> Rows)
{
    public static TargetMatrix Of(Report report) => new(
        report.Settings.Title,
        [report.Month],
        [.. report.Targets.Select(target => new TargetRow(target.Target, target.Series.Definition, [target.Month]))]);

    /// <summary>Whether each target is met in each month; no figure is not met.</summary>
    public bool IsEverythingMet => Rows.All(row => row.Months.All(month => month.Verdict == Verdict.Met));

    /// <summary>How many cells have a verdict.</summary>
    public int CountOf(Verdict verdict) => Rows.Sum(row => row.Months.Count(month => month.Verdict == verdict));
}

/// <summary>What one target says to each of the months.</summary>
public sealed record TargetRow(Target Target, SeriesDefinition Series, IReadOnlyList<JudgedMonth> Months);
