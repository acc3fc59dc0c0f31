using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0229: figures are given in thousands.</summary>
public static class FiguresInThousands
{
    public static FindingRule Rule { get; } = new(
        "SR0229", Severity.Warning, "figures are given in thousands",
        "Write the figures with all their digits, and take the words away.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A title above the table, or the name of the measure, says 'tall i 1000', 'i tusen', 'in millions' or the like. Figures are read as
            they stand, so the report would show 1 200 where 1 200 000 was counted, and a target would be compared with the wrong number.

            The figures are not multiplied, since what was rounded away cannot be found again, and a title may have been copied from another
            table. Set it to 'off' where the series is meant to be in thousands, and say so in its title.
            """,
        Example =
            """
            | Måned        | Antall (i tusen) |
            | januar 2026  | 6142             |
            | februar 2026 | 5053             |
            """,
        Mended =
            """
            | Måned        | Antall  |
            | januar 2026  | 6142016 |
            | februar 2026 | 5052933 |
            """,
    };
}
