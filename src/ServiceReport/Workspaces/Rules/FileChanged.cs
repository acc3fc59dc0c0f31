using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0008: file changed while it was read.</summary>
public static class FileChanged
{
    public static FindingRule Rule { get; } = new(
        "SR0008", Severity.Error, "file changed while it was read",
        "Wait until the program that writes the file is done, and run again.")
    {
        Explanation = """
            The file had another length or another time of change after it was read than before, so that what was read may be half an old
            file and half a new one. Figures and fingerprint would not belong together, and nothing is taken from such a file.
            """,
        Example = """
            $ curl -o uptime.csv https://eksempel.no/oppetid.csv &
            $ report build --month 2026-02
            """,
        Mended = """
            $ curl -o uptime.csv https://eksempel.no/oppetid.csv
            $ report build --month 2026-02
            """,
    };
}
