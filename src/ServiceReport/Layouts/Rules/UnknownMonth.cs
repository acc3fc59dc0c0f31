using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0204: a month is not understood.</summary>
public static class UnknownMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0204", Severity.Error, "a month is not understood",
        "Write months as 'februar 2026' or '2026-02'.")
    {
        Explanation = """
            A row or a column of the table holds figures, but the cell that should say their month says something else, lacks
            its year, or is empty. Rows and columns that are computed from others, such as 'Sum' or 'Hittil i år', are
            recognised by their names and passed over.

            Figures without a month have no place in the report. A misspelt month looks exactly like a month without figures,
            which is why it is told and not passed over.

            With a lower severity the row or the column is not read, and its month is a gap.
            """,
        Example = """
            | År   | januar    | febuar    | mars      |
            | 2026 | 6 142 016 | 5 052 933 |           |
            """,
        Mended = """
            | År   | januar    | februar   | mars      |
            | 2026 | 6 142 016 | 5 052 933 |           |
            """,
        IsAdjustable = true,
    };
}
