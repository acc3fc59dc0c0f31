using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0207: a year is given twice.</summary>
public static class DuplicateYear
{
    public static FindingRule Rule { get; } = new(
        "SR0207", Severity.Error, "a year is given twice",
        "Keep the right one of the two rows.")
    {
        Explanation = """
            The same year stands in two rows or two columns of the table. The message names both places. Most often a row was
            copied and its year was not changed, so that one year is there twice and another is missing.

            With a lower severity the first of the two is used, and the second is not read.
            """,
        Example = """
            | År   | januar    | februar   |
            | 2025 | 7 120 449 | 5 214 812 |
            | 2025 | 6 142 016 | 5 052 933 |
            """,
        Mended = """
            | År   | januar    | februar   |
            | 2025 | 7 120 449 | 5 214 812 |
            | 2026 | 6 142 016 | 5 052 933 |
            """,
        IsAdjustable = true,
    };
}
