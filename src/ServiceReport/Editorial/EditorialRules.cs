using ServiceReport.Findings;

namespace ServiceReport.Editorial;

/// <summary>What can be wrong with the texts of <c>content/</c>, besides the values of their front matter.</summary>
public static class EditorialRules
{
    public static FindingRule FrontMatterMissing { get; } = new(
        "SR0501", Severity.Error, "front matter missing",
        "Begin the file with a line '---', the keys chapter, order and title, and another line '---'.");
}
