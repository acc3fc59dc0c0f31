using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0501: front matter missing.</summary>
public static class FrontMatterMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0501", Severity.Error, "front matter missing",
        "Begin the file with a line '---', the keys chapter, order and title, and another line '---'.");
}
