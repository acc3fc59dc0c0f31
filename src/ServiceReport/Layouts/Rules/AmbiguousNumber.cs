using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0208: a number can be read in two ways.</summary>
public static class AmbiguousNumber
{
    public static FindingRule Rule { get; } = new(
        "SR0208", Severity.Error, "a number can be read in two ways",
        "Write it without thousands marks.");
}
