using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0201: the table has no layout that is known.</summary>
public static class LayoutNotRecognised
{
    public static FindingRule Rule { get; } = new(
        "SR0201", Severity.Error, "the table has no layout that is known",
        "Set the table up with years and months on its two sides, with a month in each row, or with a month in each column.");
}
