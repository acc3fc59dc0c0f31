using ServiceReport.Findings;
using ServiceReport.Inputs;

namespace ServiceReport.Checks;

/// <summary>An incident whose kind is nearly that of an outage: as it is written it counts as availability.</summary>
public sealed class OutageKindMisspelt : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0343", Severity.Warning, "the kind of an incident is nearly that of an outage",
        "Correct the kind of the incident, or name it under 'outage' in report.yaml.")
    {
        Explanation = """
            Where 'incidents' of a series names a 'kind', only the entries whose kind stands under 'outage' count as downtime; everything else,
            such as planned maintenance, counts as availability. A kind that is a letter or two away from one of them is most likely a
            misspelling, and an outage that is passed over makes the uptime too high and may turn a missed target into one that is met.

            It is not counted as an outage by guess. Blanks around a kind and the case of its letters do not matter.
            """,
        Example = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2026 09:37;Sluttbrukerløsning;utfal
            """,
        Mended = """
            Start;Slutt;System;Type
            12.02.2026 08:15;12.02.2026 09:37;Sluttbrukerløsning;utfall
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var definition in input.Definition.Series)
        {
            if (definition.Incidents is not { Kind: { } field } source
                || input.Inputs.Registers.FirstOrDefault(one => one.Id == source.Register) is not { } register)
            {
                continue;
            }

            foreach (var entry in register.Entries)
            {
                var kind = entry.Text(field)?.Trim() ?? "";
                if (!IncidentLog.IsOutage(source, entry) && Nearest.Hint(kind, source.Outage) is { } hint)
                {
                    yield return Rule.At(entry.Values[field].Place, $"{Wording.Quote(kind)} is no outage, so it is not counted in '{definition.Id}'") with { Hint = hint };
                }
            }
        }
    }
}
