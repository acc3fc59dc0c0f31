using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0607: heading of a wrong level.</summary>
public static class HeadingLevel
{
    public static FindingRule Rule { get; } = new(
        "SR0607", Severity.Error, "heading of a wrong level",
        "A text of content/ begins with ###, below it ####; a template has # for chapters and ## for their parts.");
}
