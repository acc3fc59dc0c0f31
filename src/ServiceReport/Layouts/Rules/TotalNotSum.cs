using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0218: a total is not the sum of its figures.</summary>
public static class TotalNotSum
{
    public static FindingRule Rule { get; } = new(
        "SR0218", Severity.Warning, "a total is not the sum of its figures",
        "Correct the figure that is wrong, or the total.")
    {
        IsAdjustable = true,
        Explanation =
            """
            Rows and columns named Sum, Totalt, I alt, Hittil i år and the like are not read as data: the report adds up for itself. But where
            the figures are counts, each such total is compared with the exact sum of its months. A difference says that a figure was changed
            and the total was not, or that a digit is wrong in one of them.

            The total of a year that is still running counts the months so far. A total row may count all rows above it or those since the total
            before it; one that names a year ('Sum 2025') counts that year; 'Hittil i år' may count the months up to the last one of the
            last year. A total is not compared where a figure could not be read, is confidential (':') or not available ('..').

            A measure named Sum beside others is compared month by month with all of them together, but only where it is their sum in three months
            of four, since it may count some of them only.

            Averages, changes and per cent cannot be added up, so totals of series with another unit than count are passed over.
            """,
        Example =
            """
            År     januar   februar      Sum
            2026  6142016   5052933  11194948
            """,
        Mended =
            """
            År     januar   februar      Sum
            2026  6142016   5052933  11194949
            """,
    };
}
