using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0012: unknown key.</summary>
public static class UnknownKey
{
    public static FindingRule Rule { get; } = new(
        "SR0012", Severity.Error, "unknown key",
        "Remove the key, or mend its spelling; the README lists the keys of report.yaml.");
}
