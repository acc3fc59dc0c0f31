using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0109: the workbook has several sheets that can be meant.</summary>
public static class SheetNotClear
{
    public static FindingRule Rule { get; } = new(
        "SR0109", Severity.Error, "the workbook has several sheets that can be meant",
        "Say which with 'sheet' in report.yaml.");
}
