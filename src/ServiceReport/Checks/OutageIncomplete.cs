using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>An outage has no start or no end, so nobody can say how long the service was down.</summary>
public sealed class OutageIncomplete : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0341", Severity.Warning, "an outage has no start or no end",
        "Write the moment; for an outage that goes on, the end of the last month that is reported.")
    {
        Explanation = """
            An outage of the register that 'incidents' of a series names has no start or no end.

            It is counted neither as nothing nor as an outage until today: from its start on (without a start: at all) the months have no
            computed uptime and are not compared with a given one, and their targets are unknown where the uptime is computed.
            """,
        Example = """
            Start;Slutt;System;Type
            30.01.2026 22:10;;Sluttbrukerløsning;utfall
            """,
        Mended = """
            Start;Slutt;System;Type
            30.01.2026 22:10;01.02.2026 01:30;Sluttbrukerløsning;utfall
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input) =>
        from incidents in input.Incidents
        from entry in incidents.Log.Incomplete
        let definition = incidents.Series
        let what = entry.Moment(definition.Incidents!.Start) is null ? "start" : "end"
        select Rule.At(entry.Place, $"the outage has no {what}, so '{definition.Id}' cannot be computed from '{definition.Incidents!.Register}' for its months");
}
