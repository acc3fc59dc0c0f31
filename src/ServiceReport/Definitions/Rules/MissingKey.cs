using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0013: missing key.</summary>
public static class MissingKey
{
    public static FindingRule Rule { get; } = new(
        "SR0013", Severity.Error, "missing key",
        "Add the key; the README says what it means.");
}
