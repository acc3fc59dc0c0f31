using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0014: value not understood.</summary>
public static class WrongValue
{
    public static FindingRule Rule { get; } = new(
        "SR0014", Severity.Error, "value not understood",
        "Write one of the values that are expected here.");
}
