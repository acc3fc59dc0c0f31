using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0219: figures are read from a hidden sheet, row or column.</summary>
public static class HiddenFigures
{
    public static FindingRule Rule { get; } = new(
        "SR0219", Severity.Warning, "figures are read from a hidden sheet, row or column",
        "Show it, or delete it where its figures should not count.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A sheet, row or column that the workbook does not show is read all the same, since hiding is also what a filter or a folded group
            does, and a figure must not be lost because someone looked at a part of the table.

            But what nobody sees, nobody checks: an old row that was hidden instead of deleted still counts. So every hidden row and column with
            figures of a series is told, once each, and every hidden sheet.
            """,
        Example =
            """
                 A     B        C
            3    År    januar   februar
            5    2026  6142016  5052933     (row 4, for 2025, is hidden)
            """,
        Mended =
            """
                 A     B        C
            3    År    januar   februar
            4    2025  7120449  5214812
            5    2026  6142016  5052933
            """,
    };
}
