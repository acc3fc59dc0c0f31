using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Reports;

/// <summary>A month's figure and what a target says to it.</summary>
public sealed record JudgedMonth(Month Month, decimal? Value, Verdict Verdict)
{
    /// <summary>The cell of the figure; null where there is none.</summary>
    public CellPlace? Place { get; init; }

    /// <summary>For a floor of an uptime: the minutes that the month allowed and used; null where the month has no figure.</summary>
    public DowntimeBudget? Downtime { get; init; }

    /// <param name="target">The rule.</param>
    /// <param name="definition">What its figures are.</param>
    /// <param name="series">The figures.</param>
    /// <param name="month">Which of them.</param>
    /// <param name="zone">Whose clock the month follows.</param>
    public static JudgedMonth Of(Target target, SeriesDefinition definition, Series series, Month month, TimeZoneInfo zone)
    {
        if (!series.Figures.TryGetValue(month, out var figure))
        {
            return new JudgedMonth(month, null, Verdict.Unknown);
        }

        return new JudgedMonth(month, figure.Value, target.Rule.Judge(figure.Value))
        {
            Place = figure.Place,
            Downtime = definition.IsUptime && target.Rule.Floor is { } floor ? Budget(month, zone, floor, figure) : null,
        };
    }

    private static DowntimeBudget Budget(Month month, TimeZoneInfo zone, decimal floor, Figure figure)
    {
        var budget = DowntimeBudget.Of(month, zone, floor, figure.Value);
        return figure.DowntimeMinutes is { } counted ? budget with { UsedMinutes = counted } : budget;
    }
}
