using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0404: text not shown.</summary>
public static class PageNotShown
{
    public static FindingRule Rule { get; } = new(
        "SR0404", Severity.Warning, "text not shown",
        "Give the text a chapter that the template shows.");
}
