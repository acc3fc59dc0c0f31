using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0015: key given twice.</summary>
public static class DuplicateKey
{
    public static FindingRule Rule { get; } = new(
        "SR0015", Severity.Error, "key given twice",
        "Keep one of the two.")
    {
        Explanation = """
            The same key, the same name or a target for the same series stands twice. One of the two would win and the other
            would be lost; which one is meant, only you know.

            Two targets for one series would give it two verdicts in the same report.
            """,
        Example = """
            targets:
              - series: uptime
                rule: ">= 99.90 %"
              - series: uptime
                rule: ">= 99.50 %"
            """,
        Mended = """
            targets:
              - series: uptime
                rule: ">= 99.90 %"
            """,
    };
}
