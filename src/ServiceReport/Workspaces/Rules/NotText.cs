using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0005: file is not UTF-8 text.</summary>
public static class NotText
{
    public static FindingRule Rule { get; } = new(
        "SR0005", Severity.Error, "file is not UTF-8 text",
        "Save the file as UTF-8.");
}
