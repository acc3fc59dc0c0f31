using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0206: a month is given twice.</summary>
public static class DuplicateMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0206", Severity.Error, "a month is given twice",
        "Keep the right one of the two.")
    {
        Explanation = """
            The same month stands in two rows or two columns of the table. The message names both places. It is told even where
            the two figures are the same, since most often one of them was meant to be another month.

            With a lower severity the first of the two is used, and the second is not read.
            """,
        Example = """
            Måned;Oppetid (%)
            januar 2026;99,85
            januar 2026;99,69
            """,
        Mended = """
            Måned;Oppetid (%)
            januar 2026;99,85
            februar 2026;99,69
            """,
        IsAdjustable = true,
    };
}
