using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0230: months of two years stand under one.</summary>
public static class TurnOfYearUnclear
{
    public static FindingRule Rule { get; } = new(
        "SR0230", Severity.Error, "months of two years stand under one",
        "Write the year beside each month, or beside the first month of each year.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A year stands for all months behind it, until the next year. Where these go from 'desember' on to 'januar', or forwards and
            then back, they are most likely months of two years, of which only one is named: a list from July to June, or one in which the
            second year was left out. Then half of the figures would be read a year too early or too late.

            Months that go backwards all the way, the newest first, are understood. With a lower severity all of them are read as months of
            the year that is named.
            """,
        Example =
            """
            | År   | Måned    | Antall    |
            | 2025 | november | 6 142 016 |
            |      | desember | 5 052 933 |
            |      | januar   | 5 913 408 |
            """,
        Mended =
            """
            | År   | Måned    | Antall    |
            | 2025 | november | 6 142 016 |
            |      | desember | 5 052 933 |
            | 2026 | januar   | 5 913 408 |
            """,
    };
}
