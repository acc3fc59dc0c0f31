using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0204: a month is not understood.</summary>
public static class UnknownMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0204", Severity.Error, "a month is not understood",
        "Write months as 'februar 2026' or '2026-02'.");
}
