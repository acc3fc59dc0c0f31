using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0103: a cell is not a number.</summary>
public static class NotANumber
{
    public static FindingRule Rule { get; } = new(
        "SR0103", Severity.Error, "a cell is not a number",
        "Write a figure, or leave the cell empty where there is none.")
    {
        Explanation = """
            Each cell of a series, and of a register's field of the type 'number', is read as one exact number. Understood are
            digits with a decimal comma or point, thousands set apart by blanks, apostrophes or repeated points, a sign, and the
            unit of the series ('99,69 %', '289 sek'). An empty cell and the usual symbols for a missing figure ('-', '.', '..',
            ':') mean that there is none. Everything else is told: a letter among digits, a word, a date, a time, a shortened
            number such as '5,2 mill.'.

            The cell is never taken for zero, nor the digits in it for the figure: a wrong figure in a published report is worse
            than a missing one.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            | År   | januar    | februar   | mars       |
            | 2025 | 7 120 449 | 5 214 8l2 | 12 761 756 |
            """,
        Mended = """
            | År   | januar    | februar   | mars       |
            | 2025 | 7 120 449 | 5 214 812 | 12 761 756 |
            """,
        IsAdjustable = true,
    };
}
