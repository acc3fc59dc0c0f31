using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0004: path leaves the workspace.</summary>
public static class PathOutside
{
    public static FindingRule Rule { get; } = new(
        "SR0004", Severity.Error, "path leaves the workspace",
        "Name a file inside the workspace, relative to it, with forward slashes.");
}
