using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0203: the table has several measures that can be meant.</summary>
public static class MeasureNotClear
{
    public static FindingRule Rule { get; } = new(
        "SR0203", Severity.Error, "the table has several measures that can be meant",
        "Name the measure with 'label' in report.yaml.");
}
