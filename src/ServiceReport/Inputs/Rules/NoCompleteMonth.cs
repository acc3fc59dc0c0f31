using ServiceReport.Findings;

namespace ServiceReport.Inputs.Rules;

/// <summary>SR0302: no complete month.</summary>
public static class NoCompleteMonth
{
    public static FindingRule Rule { get; } = new(
        "SR0302", Severity.Error, "no complete month",
        "Name a month with --month, or fill in the figures that are missing.")
    {
        Explanation = """
            Without --month, the report is about the last month for which every required series has a figure. Here there is
            none: the series do not share a single month, or one of them has no figures at all.

            A month named with --month, or with --from, must not lie outside of all figures either: a report of a month before the first of
            them would be a row of empty tables.

            Name the month with --month, and the program says for each series what is missing. A series that may be missing has
            'required: false' in report.yaml.
            """,
        Example = """
            report build      (uptime.csv ends in December 2025, statistics.xlsx begins in January 2026)
            """,
        Mended = """
            report build      (uptime.csv goes on to February 2026)
            """,
    };
}
