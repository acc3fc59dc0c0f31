using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0228: the header of a table is repeated in it.</summary>
public static class RepeatedHeader
{
    public static FindingRule Rule { get; } = new(
        "SR0228", Severity.Note, "the header of a table is repeated in it",
        "Delete the second header; the rows below it are read.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A row of the table has the same months in the same columns as its header, perhaps in another language or in another way of writing:
            two header rows, or the header of a page that came with what was pasted. It is passed over, and the rows below are read as rows of
            the same table.

            A header behind a blank row, or with its months in other columns, is that of a second table, which is not read (SR0212).
            """,
        Example =
            """
            År     januar   februar
            Year   January  February
            2026   6142016  5052933
            """,
        Mended =
            """
            År     januar   februar
            2026   6142016  5052933
            """,
    };
}
