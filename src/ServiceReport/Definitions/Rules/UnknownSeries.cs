using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0016: unknown series.</summary>
public static class UnknownSeries
{
    public static FindingRule Rule { get; } = new(
        "SR0016", Severity.Error, "unknown series",
        "Name a series that report.yaml defines.")
    {
        Explanation = """
            A target names a series that is not defined under 'series' in report.yaml. Names are compared letter by letter.

            A target without its series could not be judged, and the report would be silent about a promise that was made.
            """,
        Example = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                unit: percent
            targets:
              - series: uptiem
                rule: ">= 99.90 %"
            """,
        Mended = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                unit: percent
            targets:
              - series: uptime
                rule: ">= 99.90 %"
            """,
    };
}
