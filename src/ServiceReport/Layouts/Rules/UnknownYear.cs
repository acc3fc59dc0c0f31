using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0205: figures have no year.</summary>
public static class UnknownYear
{
    public static FindingRule Rule { get; } = new(
        "SR0205", Severity.Error, "figures have no year",
        "Write a year of four digits, or 'Sum' where the figures are sums.");
}
