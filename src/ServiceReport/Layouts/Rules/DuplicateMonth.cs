using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0206: a month is given twice.</summary>
public static class DuplicateMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0206", Severity.Error, "a month is given twice",
        "Keep the right one of the two.");
}
