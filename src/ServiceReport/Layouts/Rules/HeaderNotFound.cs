using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0213: the table has no such column.</summary>
public static class HeaderNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0213", Severity.Error, "the table has no such column",
        "Write the column's header in report.yaml as the table shows it.");
}
