using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0225: a unit stands in front of its number.</summary>
public static class UnitInFront
{
    public static FindingRule Rule { get; } = new(
        "SR0225", Severity.Error, "a unit stands in front of its number",
        "Write the unit behind the number, or leave it out.")
    {
        Explanation =
            """
            A figure is a number with its unit behind it: '99,69 %', '289 sek'. A unit in front of a number is not read: what stands before a
            number may belong to something else in the same cell, and 's 289' may be a name.
            """,
        Example =
            """
            Måned;Oppetid
            februar 2026;% 99,69
            """,
        Mended =
            """
            Måned;Oppetid
            februar 2026;99,69 %
            """,
    };
}
