using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0217: a figure is out of range.</summary>
public static class OutOfRange
{
    public static FindingRule Rule { get; } = new(
        "SR0217", Severity.Error, "a figure is out of range",
        "Correct the cell, or the unit in report.yaml.")
    {
        Explanation = """
            A percentage must lie between 0 and 100, and a count, seconds or minutes must not be negative. The unit is the one
            that report.yaml gives the series.

            A figure out of its range is certainly wrong: a slip of the comma (996,9 for 99,69), or a column of changes that was
            taken for one of figures.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            Måned;Oppetid (%)
            januar 2026;99,85
            februar 2026;996,9
            """,
        Mended = """
            Måned;Oppetid (%)
            januar 2026;99,85
            februar 2026;99,69
            """,
        IsAdjustable = true,
    };
}
