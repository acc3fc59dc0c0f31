using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0207: a year is given twice.</summary>
public static class DuplicateYear
{
    public static FindingRule Rule { get; } = new(
        "SR0207", Severity.Error, "a year is given twice",
        "Keep the right one of the two rows.");
}
