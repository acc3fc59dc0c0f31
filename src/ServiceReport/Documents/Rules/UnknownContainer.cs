using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0604: unknown container.</summary>
public static class UnknownContainer
{
    public static FindingRule Rule { get; } = new(
        "SR0604", Severity.Error, "unknown container",
        "Known are ::: cover and ::: contents.");
}
