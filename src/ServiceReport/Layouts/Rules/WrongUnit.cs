using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0209: a figure has another unit than its series.</summary>
public static class WrongUnit
{
    public static FindingRule Rule { get; } = new(
        "SR0209", Severity.Error, "a figure has another unit than its series",
        "Correct the cell, or the unit in report.yaml.");
}
