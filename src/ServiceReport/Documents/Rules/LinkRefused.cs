using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0603: link refused.</summary>
public static class LinkRefused
{
    public static FindingRule Rule { get; } = new(
        "SR0603", Severity.Error, "link refused",
        "Link to https://…, http://…, mailto:…, tel:… or to a heading of the report (#heading).");
}
