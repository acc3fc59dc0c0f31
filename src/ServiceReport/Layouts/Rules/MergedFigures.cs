using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0220: merged cells hide which month a figure belongs to.</summary>
public static class MergedFigures
{
    public static FindingRule Rule { get; } = new(
        "SR0220", Severity.Warning, "merged cells hide which month a figure belongs to",
        "Unmerge the cells, and write a figure for each month.")
    {
        IsAdjustable = true,
        Explanation =
            """
            Of cells that are merged into one, only the first holds anything. A figure in merged cells is read for the first month alone, and the
            other months have none: whether it was meant as the figure of all of them together cannot be seen.

            A month in merged cells stands above (or beside) several columns (or rows) of figures, of which only the first is read as its own.
            Titles, and years above their months or beside them, may be merged: there it is clear what belongs together.
            """,
        Example =
            """
            År     januar   februar
            2026       11194949          (B2:C2 merged)
            """,
        Mended =
            """
            År     januar   februar
            2026  6142016   5052933
            """,
    };
}
