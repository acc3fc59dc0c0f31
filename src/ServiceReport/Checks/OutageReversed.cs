using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>An outage ends before it starts: one of its two moments is wrong.</summary>
public sealed class OutageReversed : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0342", Severity.Error, "an outage ends before it starts",
        "Correct the start or the end; see that both are by the same clock.")
    {
        Explanation = """
            An outage of the register that 'incidents' of a series names ends before it starts. Both moments are compared as what they are: a
            time with an offset (2026-02-12T08:15+01:00) as it says, one without as a time by the workspace's clock.

            Its length would be negative and would make up for other outages, so the uptime of its months is not computed from the register.
            """,
        Example = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2026 07:37;Sluttbrukerløsning;utfall
            """,
        Mended = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2026 09:37;Sluttbrukerløsning;utfall
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input) =>
        from incidents in input.Incidents
        from entry in incidents.Log.Reversed
        let source = incidents.Series.Incidents!
        select Rule.At(entry.Place, $"the outage ends at {entry.Moment(source.End)}, before it starts at {entry.Moment(source.Start)}");
}
