using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0227: figures below a table are not read.</summary>
public static class RowBelowTable
{
    public static FindingRule Rule { get; } = new(
        "SR0227", Severity.Note, "figures below a table are not read",
        "Remove the blank row where the figures belong to the table; otherwise nothing needs to be done.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A table ends at its first blank row. What stands below (sources, notes, checks, scribbles) is not of the table, unless a row has a
            month or a year of its own. Texts there are passed over in silence. A row with figures is not read either, but the first such
            row of a table is told, since a month may have lost its name.
            """,
        Example =
            """
            År     januar   februar
            2025  7120449   5214812

            kopi  6142016   5052933
            """,
        Mended =
            """
            År     januar   februar
            2025  7120449   5214812
            2026  6142016   5052933
            """,
    };
}
