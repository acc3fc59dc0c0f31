using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0211: a formula has no stored value.</summary>
public static class FormulaWithoutValue
{
    public static FindingRule Rule { get; } = new(
        "SR0211", Severity.Error, "a formula has no stored value",
        "Open the workbook in Excel or LibreOffice and save it, so that formulas are computed.")
    {
        Explanation = """
            A workbook keeps the result of each formula beside it. Here the formula is there, but no result: the workbook was
            written by a program that does not compute, and has not been saved by a spreadsheet since.

            The program does not compute formulas itself, since its answer could differ from the one that you see in your
            spreadsheet.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            | År   | januar    | februar           |
            | 2026 | 6 142 016 | =SUM(B20:B48)     |     (no result stored)
            """,
        Mended = """
            | År   | januar    | februar           |
            | 2026 | 6 142 016 | 5 052 933         |     (opened and saved in Excel)
            """,
        IsAdjustable = true,
    };
}
