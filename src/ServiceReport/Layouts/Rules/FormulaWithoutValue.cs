using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0211: a formula has no stored value.</summary>
public static class FormulaWithoutValue
{
    public static FindingRule Rule { get; } = new(
        "SR0211", Severity.Error, "a formula has no stored value",
        "Open the workbook in Excel or LibreOffice and save it, so that formulas are computed.");
}
