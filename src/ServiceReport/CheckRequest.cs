using ServiceReport.Checks;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Reports;

namespace ServiceReport;

/// <summary>What to check: some targets, in some months.</summary>
/// <param name="Targets">Which targets; the definition's where nothing else is asked for.</param>
/// <param name="Months">Which months; the last with all figures where none is named.</param>
public sealed record CheckRequest(TargetsAsked Targets, MonthsAsked Months)
{
    /// <summary>
    /// The verdicts; null where there are errors. Where targets are chosen, only their series need figures; where several months are asked
    /// for, none does, since a month without one is unknown.
    /// </summary>
    internal TargetMatrix? Judge(OpenedWorkspace opened, FindingList findings, TimeProvider clock)
    {
        var (_, definition, inputs) = opened;
        var targets = Targets.Resolve(definition, findings);
        var concerned = Targets.IsChoice ? targets.Select(target => target.SeriesId).ToHashSet(StringComparer.Ordinal) : null;
        if (findings.HasErrors || Months.Resolve(inputs.LastCompleteMonth(IsNeeded), findings) is not { } months)
        {
            return null;
        }

        var needed = Months.IsSpan ? [] : concerned;
        CheckCatalog.Run(new CheckedInput(definition, inputs, months.Last, clock) { Needed = needed }, findings);
        return findings.HasErrors ? null : TargetMatrix.Of(definition, inputs, targets, months);

        bool IsNeeded(string series) => concerned?.Contains(series) ?? definition.SeriesOf(series).IsRequired;
    }
}
