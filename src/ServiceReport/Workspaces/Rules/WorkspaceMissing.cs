using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0001: workspace not found.</summary>
public static class WorkspaceMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0001", Severity.Error, "workspace not found",
        "Say with --workspace which folder holds report.yaml and the data files.")
    {
        Explanation = """
            Everything that a report is made of is read from one folder, the workspace: report.yaml, the data files and the
            texts. Before anything else the program looks whether that folder is there and is a folder. It is the current
            folder, unless --workspace names another one.

            Without it there is nothing to read. The program never makes the folder itself, since an empty one would hide a
            misspelt name.
            """,
        Example = """
            report build --workspace sampel-data
            """,
        Mended = """
            report build --workspace sample-data
            """,
    };
}
