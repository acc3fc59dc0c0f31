using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0601: unknown chart.</summary>
public static class UnknownChart
{
    public static FindingRule Rule { get; } = new(
        "SR0601", Severity.Error, "unknown chart",
        "Name a series of report.yaml: ![](chart:messages).");
}
