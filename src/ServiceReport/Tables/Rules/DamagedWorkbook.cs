using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0104: the workbook is damaged.</summary>
public static class DamagedWorkbook
{
    public static FindingRule Rule { get; } = new(
        "SR0104", Severity.Error, "the workbook is damaged",
        "Open it in Excel or LibreOffice and save it again as .xlsx.");
}
