using ServiceReport.Findings;

namespace ServiceReport.Inputs.Rules;

/// <summary>SR0302: no complete month.</summary>
public static class NoCompleteMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0302", Severity.Error, "no complete month",
        "Name a month with --month, or fill in the figures that are missing.");
}
