using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0022: no target.</summary>
public static class NoTarget
{
    public static FindingRule Rule { get; } = new(
        "SR0022", Severity.Error, "a series has no target",
        "Name a target with --target, or add one to report.yaml.")
    {
        Explanation = """
            With --series, only the targets of the series named there are judged. A series without a target has none to judge, and an answer
            that leaves it out would look as if all were well.
            """,
        Example = """
            report check --series messages
            """,
        Mended = """
            report check --target "messages >= 1000000"
            """,
    };
}
