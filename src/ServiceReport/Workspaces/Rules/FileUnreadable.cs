using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0003: file cannot be read.</summary>
public static class FileUnreadable
{
    public static FindingRule Rule { get; } = new(
        "SR0003", Severity.Error, "file cannot be read",
        "Close it in other programs and see that you may read it.");
}
