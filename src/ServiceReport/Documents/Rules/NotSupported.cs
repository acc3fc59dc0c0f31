using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0606: Markdown not supported here.</summary>
public static class NotSupported
{
    public static FindingRule Rule { get; } = new(
        "SR0606", Severity.Error, "Markdown not supported here",
        "Use headings, paragraphs, lists, tables, quotes, alerts, links and emphasis.");
}
