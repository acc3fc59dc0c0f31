using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0004: path leaves the workspace.</summary>
public static class PathOutside
{
    public static FindingRule Rule { get; } = new(
        "SR0004", Severity.Error, "path leaves the workspace",
        "Name a file inside the workspace, relative to it, with forward slashes.")
    {
        Explanation = """
            A file of the workspace is named relative to the workspace, with forward slashes. Names that begin at the root of
            the disk, that climb with '..', that use backslashes, or that lead out through a symbolic link are refused.

            So a workspace is complete in itself: it gives the same report on every machine, and a definition from elsewhere
            cannot make the program read files that are none of its business.
            """,
        Example = """
            series:
              uptime:
                file: ../felles/uptime.csv
            """,
        Mended = """
            series:
              uptime:
                file: felles/uptime.csv      # copied into the workspace
            """,
    };
}
