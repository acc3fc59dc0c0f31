using ServiceReport.Findings;
using ServiceReport.Inputs.Rules;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>Which months a run is about: one, so many that end with it, or those from one to another.</summary>
public sealed record MonthsAsked
{
    /// <summary>The only month, or the last; null: the last month with figures.</summary>
    public Month? Month { get; init; }

    /// <summary>How many months, the last included.</summary>
    public int? Count { get; init; }

    /// <summary>The first month; it takes the place of <see cref="Count"/>.</summary>
    public Month? From { get; init; }

    /// <summary>Whether more than one month may be asked for: then a month without a figure is an answer (unknown), not a fault.</summary>
    public bool IsSpan => Count is not null || From is not null;

    /// <summary>The months; null, with a finding, where there are none.</summary>
    /// <param name="lastWithFigures">The last month with all figures that are needed; null where there is none.</param>
    /// <param name="findings">Where faults are told.</param>
    public MonthSpan? Resolve(Month? lastWithFigures, FindingList findings)
    {
        if ((Month ?? lastWithFigures) is not { } last)
        {
            findings.Add(ReportMonth.NoneComplete());
            return null;
        }

        if (From > last)
        {
            findings.Add(NoCompleteMonth.Rule.At(new ArgumentPlace("--from", 1), $"there are no figures from {From} on; the last month with all that are needed is {last}") with
            {
                Hint = "begin with an earlier month, or name the last one with --to",
            });
            return null;
        }

        return From is { } first ? new MonthSpan(first, last) : MonthSpan.Ending(last, Count ?? 1);
    }
}
