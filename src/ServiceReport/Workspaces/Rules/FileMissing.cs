using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0002: file not found.</summary>
public static class FileMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0002", Severity.Error, "file not found",
        "Put the file into the workspace, or mend its name in report.yaml.");
}
