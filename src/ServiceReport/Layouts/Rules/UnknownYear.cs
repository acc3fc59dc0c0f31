using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0205: figures have no year.</summary>
public static class UnknownYear
{
    public static FindingRule Rule { get; } = new(
        "SR0205", Severity.Error, "figures have no year",
        "Write a year of four digits, or 'Sum' where the figures are sums.")
    {
        Explanation = """
            In a table of years and months, a row or a column holds figures, but the cell that should say their year is empty or
            says something that is no year of four digits. Sums, averages and the like are recognised by their names and passed
            over.

            Figures without a year have no place in the report.

            With a lower severity the row or the column is not read, and its months are gaps.
            """,
        Example = """
            | År   | januar    | februar   |
            | 2025 | 7 120 449 | 5 214 812 |
            | 26   | 6 142 016 | 5 052 933 |
            """,
        Mended = """
            | År   | januar    | februar   |
            | 2025 | 7 120 449 | 5 214 812 |
            | 2026 | 6 142 016 | 5 052 933 |
            """,
        IsAdjustable = true,
    };
}
