using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0001: workspace not found.</summary>
public static class WorkspaceMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0001", Severity.Error, "workspace not found",
        "Say with --workspace which folder holds report.yaml and the data files.");
}
