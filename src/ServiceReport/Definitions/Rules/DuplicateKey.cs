using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0015: key given twice.</summary>
public static class DuplicateKey
{
    public static FindingRule Rule { get; } = new(
        "SR0015", Severity.Error, "key given twice",
        "Keep one of the two.");
}
