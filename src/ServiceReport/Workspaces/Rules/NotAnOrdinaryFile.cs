using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0007: not an ordinary file.</summary>
public static class NotAnOrdinaryFile
{
    public static FindingRule Rule { get; } = new(
        "SR0007", Severity.Error, "not an ordinary file",
        "Put a file with the figures in its place.")
    {
        Explanation = """
            What stands under the name is a folder, a pipe, a device or a socket. None of them can be read from its beginning to its end
            twice, and some of them never end, so none is opened.
            """,
        Example = """
            $ mkfifo uptime.csv
            """,
        Mended = """
            $ rm uptime.csv
            $ cp ~/nedlastet/uptime.csv uptime.csv
            """,
    };
}
