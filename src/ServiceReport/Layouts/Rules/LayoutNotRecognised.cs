using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0201: the table has no layout that is known.</summary>
public static class LayoutNotRecognised
{
    public static FindingRule Rule { get; } = new(
        "SR0201", Severity.Error, "the table has no layout that is known",
        "Set the table up with years and months on its two sides, with a month in each row, or with a month in each column.")
    {
        Explanation = """
            A table of figures is recognised by its months: years down and months across, months down and years across, a month
            in each row, or a month in each column. Months may be written 'februar', 'feb.', 'February', '2026-02' or 'feb. 26',
            or be dates of Excel. In this table no such pattern was found: the months or the years are missing, or are written
            in another way.

            Without months, no figure has its place in the report.
            """,
        Example = """
            | Periode 1 | Periode 2 | Periode 3 |
            | 99,96     | 99,98     | 99,94     |
            """,
        Mended = """
            | mars 2024 | april 2024 | mai 2024 |
            | 99,96     | 99,98      | 99,94    |
            """,
    };
}
