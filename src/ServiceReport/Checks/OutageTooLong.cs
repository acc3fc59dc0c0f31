using System.Globalization;
using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>An outage of more than a week: most likely its end has the wrong month or year.</summary>
public sealed class OutageTooLong : ICheck
{
    /// <summary>A national platform that is down for a week is news; a slip in a date is not.</summary>
    private const int MostDays = 7;

    public FindingRule Rule { get; } = new(
        "SR0344", Severity.Warning, "an outage lasts longer than a week",
        "See that start and end have the right day, month and year.")
    {
        Explanation = """
            An outage of the register that 'incidents' of a series names lasts longer than seven days. It takes all of that time from the
            uptime of its months; far more often than such an outage, its start or end has a wrong day, month or year.
            """,
        Example = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2027 09:37;Sluttbrukerløsning;utfall
            """,
        Mended = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2026 09:37;Sluttbrukerløsning;utfall
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input) =>
        from incidents in input.Incidents
        from outage in incidents.Log.Outages
        let days = (outage.EndUtc - outage.StartUtc).TotalDays
        where days > MostDays
        select Rule.At(outage.Place, string.Create(CultureInfo.InvariantCulture, $"the outage lasts {days:0.#} days"));
}
