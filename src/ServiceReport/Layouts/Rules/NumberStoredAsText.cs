using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0221: a number is stored as text.</summary>
public static class NumberStoredAsText
{
    public static FindingRule Rule { get; } = new(
        "SR0221", Severity.Note, "a number is stored as text",
        "Nothing is wrong in the report; to mend the workbook, choose 'Convert to Number' on the cell.")
    {
        IsAdjustable = true,
        Explanation =
            """
            The cell of a workbook holds text that reads as a number, such as '6 142 016' pasted from a web page. It is understood, and the
            report is right. But the spreadsheet itself passes such cells over: SUM and AVERAGE leave them out without a word, and a chart draws
            nothing for them. So each one is noted.

            A text with its unit, such as '289 sek' or '87 %', is not: it is written that way on purpose, and says what it counts. A CSV file
            holds nothing but text, so nothing is noted there.
            """,
        Example =
            """
            Måned         Antall
            januar 2026   '6 142 016    (text)
            """,
        Mended =
            """
            Måned         Antall
            januar 2026   6142016       (number)
            """,
    };
}
