using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Reports;

/// <summary>A month's figure and what a target says to it.</summary>
public sealed record JudgedMonth(Month Month, decimal? Value, Verdict Verdict)
{
    /// <summary>The cell of the figure; null where there is none.</summary>
    public CellPlace? Place { get; init; }

    /// <summary>For a floor in per cent: the minutes that the month allowed and used; null where the month has no figure.</summary>
    public DowntimeBudget? Downtime { get; init; }

    /// <param name="target">The rule.</param>
    /// <param name="series">The figures.</param>
    /// <param name="month">Which of them.</param>
    /// <param name="zone">Whose clock the month follows.</param>
    public static JudgedMonth Of(Target target, Series series, Month month, TimeZoneInfo zone)
    {
        if (!series.Figures.TryGetValue(month, out var figure))
        {
            return new JudgedMonth(month, null, Verdict.Unknown);
        }

        return new JudgedMonth(month, figure.Value, target.Rule.Judge(figure.Value))
        {
            Place = figure.Place,
            Downtime = series.Unit == Unit.Percent && target.Rule.IsFloor ? DowntimeBudget.Of(month, zone, target.Rule.Limit, figure.Value) : null,
        };
    }
}
