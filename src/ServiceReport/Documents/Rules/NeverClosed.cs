using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0608: never closed.</summary>
public static class NeverClosed
{
    public static FindingRule Rule { get; } = new(
        "SR0608", Severity.Error, "never closed",
        "End it with a line of the same characters: ``` or :::.");
}
