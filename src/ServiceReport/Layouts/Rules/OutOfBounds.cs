using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0216: a figure is out of bounds.</summary>
public static class OutOfBounds
{
    public static FindingRule Rule { get; } = new(
        "SR0216", Severity.Error, "a figure is out of bounds",
        "Check the figure, and round it to fewer decimals where it has many.")
    {
        Explanation = """
            A figure may have 18 digits before its decimals, and 12 decimals (18 where a workbook stores it as a number). Within
            these bounds every sum and every comparison is exact. A figure beyond them is most often two figures that ran
            together, or the unrounded result of a division that was pasted as text.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            Måned;Oppetid (%)
            februar 2026;99,6894523809523809
            """,
        Mended = """
            Måned;Oppetid (%)
            februar 2026;99,6894523810
            """,
        IsAdjustable = true,
    };
}
