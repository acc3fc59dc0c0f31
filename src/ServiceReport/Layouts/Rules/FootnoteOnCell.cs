using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0222: a figure or label has a footnote mark.</summary>
public static class FootnoteOnCell
{
    public static FindingRule Rule { get; } = new(
        "SR0222", Severity.Note, "a figure or label has a footnote mark",
        "Check that the mark is no digit of the figure; the note itself is not shown in the report.")
    {
        IsAdjustable = true,
        Explanation =
            """
            Marks that lead to a note below the table are understood behind figures, months, years and names: '123*', '123 1)', 'februar¹',
            'Sum a)', and a digit that the workbook shows raised. They are left out. The note may matter, though: Statistics Norway marks
            provisional figures with '*', so each mark is told.

            A digit and a bracket that follow another digit without a blank, '1231)', can be read in two ways and are refused.
            """,
        Example =
            """
            Måned         Antall
            januar 2026   6142016 1)
            februar 2026* 5052933
            """,
        Mended =
            """
            Måned         Antall
            januar 2026   6142016
            februar 2026  5052933
            """,
    };
}
