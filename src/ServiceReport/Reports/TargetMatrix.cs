using ServiceReport.Definitions;
using ServiceReport.Inputs;
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

    /// <summary>What was asked for: some targets, in some months.</summary>
    /// <param name="definition">What the series are.</param>
    /// <param name="inputs">Their figures.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="months">The months.</param>
    public static TargetMatrix Of(Definition definition, ReportInputs inputs, IReadOnlyList<Target> targets, MonthSpan months)
    {
        var rows = targets.Select(target =>
        {
            var known = definition.SeriesOf(target.SeriesId);
            var series = inputs.Series.FirstOrDefault(one => one.Id == known.Id) ?? new Series(known.Id, known.Unit, []) { Decimals = known.Decimals };
            return new TargetRow(target, known, [.. months.Select(month => JudgedMonth.Of(target, known, series, month, definition.Report.TimeZone))]);
        });
        return new TargetMatrix(definition.Report.Title, [.. months], [.. rows]);
    }

    /// <summary>Whether each target is met in each month; no figure is not met.</summary>
    public bool IsEverythingMet => Rows.All(row => row.Months.All(month => month.Verdict == Verdict.Met));

    /// <summary>How many cells have a verdict.</summary>
    public int CountOf(Verdict verdict) => Rows.Sum(row => row.Months.Count(month => month.Verdict == verdict));
}

/// <summary>What one target says to each of the months.</summary>
public sealed record TargetRow(Target Target, SeriesDefinition Series, IReadOnlyList<JudgedMonth> Months)
{
    /// <summary>The downtime that the months with a figure allowed and used together; null where none has a budget.</summary>
    public DowntimeBudget? Downtime
    {
        get
        {
            var budgets = Months.Select(month => month.Downtime).OfType<DowntimeBudget>().ToList();
            return budgets.Count == 0 ? null : DowntimeBudget.Sum(budgets);
        }
    }
}
