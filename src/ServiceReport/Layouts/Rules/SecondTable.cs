using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0212: a sheet holds a second table.</summary>
public static class SecondTable
{
    public static FindingRule Rule { get; } = new(
        "SR0212", Severity.Warning, "a sheet holds a second table",
        "Move it to a sheet of its own; only the first table of a sheet is read.");
}
