using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0210: a formula gives an error.</summary>
public static class FormulaError
{
    public static FindingRule Rule { get; } = new(
        "SR0210", Severity.Error, "a formula gives an error",
        "Correct the formula, or write the figure instead.")
    {
        Explanation = """
            The cell holds a formula, and the spreadsheet shows an error in place of its result: a division by zero (#DIV/0!), a
            value that was not found (#N/A), a reference to a cell that is gone (#REF!).

            The figure is unknown until the formula is mended; it is never taken for zero.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            | Måltall     | januar 2026 | februar 2026 |
            | Svarprosent | 84 %        | #DIV/0!      |
            """,
        Mended = """
            | Måltall     | januar 2026 | februar 2026 |
            | Svarprosent | 84 %        | 86 %         |
            """,
        IsAdjustable = true,
    };
}
