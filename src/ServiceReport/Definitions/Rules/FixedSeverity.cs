using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0018: severity cannot be set.</summary>
public static class FixedSeverity
{
    public static FindingRule Rule { get; } = new(
        "SR0018", Severity.Error, "severity cannot be set",
        "Take the code out; 'report explain' with the code says whether its severity can be set.")
    {
        Explanation = """
            The key 'findings' of report.yaml can set the severity of findings about the data, for which the report can still be built:
            with a gap, or with the figure as it is. This code is of another kind: a file that is missing, a definition or template that is
            not understood, a folder that cannot be written to. There is no report to build then, whatever the severity.
            """,
        Example = """
            findings:
              SR0002: warning    # file not found
            """,
        Mended = """
            findings:
              SR0103: warning    # a cell is not a number: becomes a gap
            """,
    };
}
