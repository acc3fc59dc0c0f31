using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0202: the table has no such measure.</summary>
public static class MeasureNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0202", Severity.Error, "the table has no such measure",
        "Write the label in report.yaml as the table's header or row name shows it.");
}
