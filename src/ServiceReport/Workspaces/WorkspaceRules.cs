using ServiceReport.Findings;

namespace ServiceReport.Workspaces;

/// <summary>What can be wrong with the folder that holds a report's inputs.</summary>
public static class WorkspaceRules
{
    public static FindingRule WorkspaceMissing { get; } = new(
        "SR0001", Severity.Error, "workspace not found",
        "Say with --workspace which folder holds report.yaml and the data files.");

    public static FindingRule FileMissing { get; } = new(
        "SR0002", Severity.Error, "file not found",
        "Put the file into the workspace, or mend its name in report.yaml.");

    public static FindingRule FileUnreadable { get; } = new(
        "SR0003", Severity.Error, "file cannot be read",
        "Close it in other programs and see that you may read it.");

    public static FindingRule PathOutside { get; } = new(
        "SR0004", Severity.Error, "path leaves the workspace",
        "Name a file inside the workspace, relative to it, with forward slashes.");

    public static FindingRule NotText { get; } = new(
        "SR0005", Severity.Error, "file is not UTF-8 text",
        "Save the file as UTF-8.");

    public static FindingRule FileTooLarge { get; } = new(
        "SR0006", Severity.Error, "file is too large",
        "Remove what does not belong in the file.");
}
