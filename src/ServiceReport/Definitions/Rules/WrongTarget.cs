using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0021: target not understood.</summary>
public static class WrongTarget
{
    public static FindingRule Rule { get; } = new(
        "SR0021", Severity.Error, "target not understood",
        "Write the name of a series and a rule, in quotes: --target \"uptime >= 99.95 %\".")
    {
        Explanation = """
            A target that was given with --target names a series of report.yaml and a rule: a comparison in signs or words and a limit, or two
            limits that are both included.

            The limit is in the unit of the series, and the unit may be left out. Minutes for a series in seconds are converted (< 1 min is
            < 60 s); any other unit is refused, since a limit in the wrong unit would give a verdict that means nothing.

            The shell takes > and < for itself, so the target stands in quotes.
            """,
        Example = """
            report check --target "uptime >= 99.95 s"
            """,
        Mended = """
            report check --target "uptime >= 99.95 %"
            """,
    };
}
