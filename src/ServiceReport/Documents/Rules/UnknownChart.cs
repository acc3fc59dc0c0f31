using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0601: unknown chart.</summary>
public static class UnknownChart
{
    public static FindingRule Rule { get; } = new(
        "SR0601", Severity.Error, "unknown chart",
        "Name a series of report.yaml: ![](chart:messages).")
    {
        Explanation = """
            A text or a template shows a chart with ![](chart:NAME), where NAME is a series of report.yaml that has a chart.
            There is no chart of this name.

            A chart that is left out would leave a text that speaks of a picture nobody sees.
            """,
        Example = """
            ![](chart:mesages)
            """,
        Mended = """
            ![](chart:messages)
            """,
    };
}
