using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0105: the workbook has no such sheet.</summary>
public static class SheetNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0105", Severity.Error, "the workbook has no such sheet",
        "Write the sheet's name in report.yaml as the workbook's tab shows it.");
}
