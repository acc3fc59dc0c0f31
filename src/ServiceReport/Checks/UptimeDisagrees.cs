using System.Globalization;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Checks;

/// <summary>An uptime that is given and the outages that the register tells of differ by more than the figure's own rounding.</summary>
public sealed class UptimeDisagrees : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0340", Severity.Warning, "uptime and incidents disagree",
        "Correct the figure or the incidents; planned maintenance is no outage.")
    {
        Explanation = """
            Where a series has both a table of its own and 'incidents' in report.yaml, the uptime of each month is also computed from the
            register: the time of its outages, overlapping ones counted once and cut at the month's ends by the workspace's clock, as a share of
            the month's true length. Planned maintenance, and whatever else 'outage' does not name, counts as availability.

            The two may differ by half a step of the figure's last decimal (or of the series' 'decimals' where it has more): 99,54 % stands for
            everything from 99.535 % to 99.545 %. A larger difference means that an incident is missing, has a wrong time or kind, or that
            the figure was computed in another way. Readers see both in one report, so they must tell the same story.

            Months before 'from', after 'until' and after the report's month are not compared.
            """,
        Example = """
            uptime.csv:      desember 2025;99,60
            incidents.csv:   03.12.2025 09:12;03.12.2025 10:47;…;utfall      95 minutes
                             15.12.2025 13:05;15.12.2025 14:25;…;utfall      80 minutes
                             29.12.2025 07:40;29.12.2025 08:10;…;utfall      30 minutes
            205 of 44 640 minutes are 0.459 %, so the uptime was 99.541 %
            """,
        Mended = """
            uptime.csv:      desember 2025;99,54
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var (definition, log) in input.Incidents.Where(one => !one.Series.IsComputed))
        {
            if (input.Series.FirstOrDefault(one => one.Id == definition.Id) is not { } series)
            {
                continue;
            }

            var register = input.Definition.Registers.First(one => one.Id == definition.Incidents!.Register).Source;
            var table = new CellPlace(register.File, register.Sheet, 1, 1);
            foreach (var (month, figure) in series.Figures)
            {
                if (log.Downtime(month, table) is { } told && Compare(definition, month, figure, told, input.Definition.Report.TimeZone) is { } message)
                {
                    yield return Rule.At(figure.Place, message);
                }
            }
        }
    }

    /// <summary>What to say where they disagree; compared in minutes, where nothing has to be rounded.</summary>
    private static string? Compare(SeriesDefinition definition, Month month, Figure figure, MonthDowntime told, TimeZoneInfo zone)
    {
        var length = DowntimeBudget.Minutes(month, zone);
        var given = (100 - figure.Value) / 100 * length;
        var step = new decimal(1, 0, 0, false, (byte)Math.Max(figure.Value.Scale, definition.Decimals));
        var difference = told.Minutes - given;
        if (Math.Abs(difference) <= step / 2 / 100 * length)
        {
            return null;
        }

        var outages = told.Outages == 0
            ? $"{told.First.File} has no outage in the month"
            : $"{Wording.Count(told.Outages, "outage")} from {told.First} on give{(told.Outages == 1 ? "s" : "")} {Minutes(told.Minutes)} ({Share(100 - (told.Minutes / length * 100))} %)";
        return $"'{definition.Id}' is {figure.Value.ToString(CultureInfo.InvariantCulture)} % in {month}, which is {Minutes(given)} of downtime, but {outages}: "
            + $"{Minutes(Math.Abs(difference))} {(difference > 0 ? "more" : "less")}";
    }

    private static string Minutes(decimal minutes) => $"{Math.Round(minutes, 1, MidpointRounding.AwayFromZero).ToString("F1", CultureInfo.InvariantCulture)} minutes";

    private static string Share(decimal percent) => Math.Round(percent, 4, MidpointRounding.AwayFromZero).WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture);
}
