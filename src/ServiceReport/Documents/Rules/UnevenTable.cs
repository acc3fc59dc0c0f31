using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0605: uneven table.</summary>
public static class UnevenTable
{
    public static FindingRule Rule { get; } = new(
        "SR0605", Severity.Error, "uneven table",
        "Give every row of the table as many cells as its header.");
}
