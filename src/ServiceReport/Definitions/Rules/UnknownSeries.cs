using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0016: unknown series.</summary>
public static class UnknownSeries
{
    public static FindingRule Rule { get; } = new(
        "SR0016", Severity.Error, "unknown series",
        "Name a series that report.yaml defines.");
}
