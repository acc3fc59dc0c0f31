using ServiceReport.Statistics;

namespace ServiceReport.Definitions;

/// <summary>A register from whose outages an uptime can be computed.</summary>
/// <param name="Register">The register's name.</param>
/// <param name="Start">The field of the moment in which an incident began.</param>
/// <param name="End">The field of the moment in which it was over.</param>
/// <param name="Kind">The field that says what kind of incident it was; null where every entry is an outage.</param>
/// <param name="Outage">The kinds that are outages, compared ignoring case; planned maintenance is none of them, since it counts as availability.</param>
/// <param name="From">The first month that the register covers.</param>
/// <param name="Until">The last one; null: the last in which it has an entry.</param>
public sealed record IncidentSource(string Register, string Start, string End, string? Kind, IReadOnlyList<string> Outage, Month From, Month? Until);
