using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0223: a figure in per cent looks like a share of 1.</summary>
public static class LooksLikeFraction
{
    public static FindingRule Rule { get; } = new(
        "SR0223", Severity.Error, "a figure in per cent looks like a share of 1",
        "Write 99,69 for 99.69 per cent; or write the percent sign behind the figure where it is meant as it stands.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A series in per cent holds 99,69 for 99.69 per cent. The same figure as a share is 0,9969, which read as it stands would be less than
            one per cent. A number without a percent sign and without a percent format can be read in both ways, so it is questioned where the
            other figures of the series say that the share is meant.

            That is so where it is above 0 and at most 1, it is less than a tenth of the smallest of the figures above 1, and a hundred times it comes to at
            least a quarter of that smallest figure. Where no figure of the series is above 1, all of them are questioned together if
            they lie from 0.5 to 1, as the shares of an uptime do; series of small percentages (errors, refusals) lie below.

            '0,9969 %' is never questioned: the sign says what is meant.
            """,
        Example =
            """
            Måned;Oppetid
            januar 2026;99,85
            februar 2026;0,9969
            """,
        Mended =
            """
            Måned;Oppetid
            januar 2026;99,85
            februar 2026;99,69
            """,
    };
}
