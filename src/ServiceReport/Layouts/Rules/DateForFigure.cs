using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0226: a date stands where a figure should be.</summary>
public static class DateForFigure
{
    public static FindingRule Rule { get; } = new(
        "SR0226", Severity.Error, "a date stands where a figure should be",
        "Type the figure again, into a cell whose format is a number.")
    {
        Explanation =
            """
            Spreadsheets make dates of what looks like one: '1.2' or '1-2', typed or opened from a CSV file, becomes 1 February of the current
            year. The cell then holds the number of that day and no longer what was typed, so giving it a number format does not bring the
            figure back. The finding says what was most likely typed.

            A time, such as a wait of 4:49 typed into a cell, is stored as a part of a day and is refused too: nobody can say whether minutes
            and seconds or hours and minutes were meant.

            A text that is a date, such as '18.03.2026', is no figure either; it has probably slipped in from the column beside.
            """,
        Example =
            """
            Måned         Ventetid (min)
            januar 2026   1. feb.
            """,
        Mended =
            """
            Måned         Ventetid (min)
            januar 2026   1,2
            """,
    };
}
