using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0003: file cannot be read.</summary>
public static class FileUnreadable
{
    public static FindingRule Rule { get; } = new(
        "SR0003", Severity.Error, "file cannot be read",
        "Close it in other programs and see that you may read it.")
    {
        Explanation = """
            The file is there, but the system refuses to open it: another program keeps it for itself, you may not read it, or
            the disk or the network drive fails. The message repeats the system's own reason.

            The figures of a file that cannot be read are unknown, so no report is built from what is left.
            """,
        Example = """
            statistics.xlsx is open in Excel, and Excel keeps it for itself.
            """,
        Mended = """
            Excel is closed, and the command is run again.
            """,
    };
}
