using ServiceReport.Checks;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Checks;

/// <summary>One series, as checks are given it, on 9 March 2026 at noon.</summary>
internal static class CheckedSeries
{
    public static readonly TimeProvider March2026 = new FixedClock(new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero));

    private static readonly TextPlace Here = new("report.yaml", 1, 1);

    /// <summary>Figures from a month on; null for a month without one. A figure's row is the number of its month from 1.</summary>
    public static Dictionary<Month, decimal> From(Month first, params decimal?[] values) =>
        values.Select((value, index) => (Month: first.AddMonths(index), Value: value))
            .Where(one => one.Value is not null)
            .ToDictionary(one => one.Month, one => one.Value!.Value);

    public static CheckedInput Input(
        IReadOnlyDictionary<Month, decimal> figures,
        Unit unit = Unit.Count,
        Month? month = null,
        Month[]? confirmed = null,
        bool isRequired = true,
        TimeProvider? clock = null)
    {
        var placed = figures.OrderBy(entry => entry.Key).Select((entry, index) =>
            KeyValuePair.Create(entry.Key, new Figure(entry.Value, new CellPlace("figures.csv", null, index + 2, 2))));
        var definition = new SeriesDefinition
        {
            Id = "messages",
            Title = "Meldinger",
            Unit = unit,
            Source = new TableSource("figures.csv", null, null, Here),
            Confirmed = (confirmed ?? []).ToHashSet(),
            IsRequired = isRequired,
            Place = Here,
        };
        var settings = new ReportSettings("Rapport", "Etaten", "nb", TimeZoneInfo.Utc, "report", new NamedTemplate("monthly", Here), []);
        return new CheckedInput(
            new Definition(settings, [definition], [], []),
            new ReportInputs([new Series("messages", unit, placed)], [], []),
            month,
            clock ?? March2026);
    }

    /// <summary>The months that a check is about, in the order in which it tells them.</summary>
    public static IEnumerable<Month> Months(ICheck check, IReadOnlyDictionary<Month, decimal> figures, Unit unit = Unit.Count, params Month[] confirmed)
    {
        var months = figures.Keys.Order().ToList();
        return check.Run(Input(figures, unit, confirmed: confirmed)).Select(finding => months[((CellPlace)finding.Place).Row - 2]);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
