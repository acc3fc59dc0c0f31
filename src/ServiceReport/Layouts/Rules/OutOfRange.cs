using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0217: a figure is out of range.</summary>
public static class OutOfRange
{
    public static FindingRule Rule { get; } = new(
        "SR0217", Severity.Error, "a figure is out of range",
        "Correct the cell, or the unit in report.yaml.");
}
