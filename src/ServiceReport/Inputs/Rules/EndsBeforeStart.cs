using ServiceReport.Findings;

namespace ServiceReport.Inputs.Rules;

/// <summary>SR0130: an entry ends before it starts.</summary>
public static class EndsBeforeStart
{
    public static FindingRule Rule { get; } = new(
        "SR0130", Severity.Error, "an entry ends before it starts",
        "Mend the start or the end of the entry.")
    {
        Explanation = """
            An entry of a register whose field 'end' is before its 'start', or whose 'until' is before its 'date'. Moments are compared by
            the workspace's time zone, or by their own offsets where they have any; so an hour of summer time counts.

            How long such an entry lasted cannot be said, and an outage of negative length would make the uptime better.
            """,
        Example = """
            Start;Slutt;System
            2026-02-03 08:40;2026-02-03 08:10;Meldingstjeneste
            """,
        Mended = """
            Start;Slutt;System
            2026-02-03 08:10;2026-02-03 08:40;Meldingstjeneste
            """,
    };
}
