using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0002: file not found.</summary>
public static class FileMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0002", Severity.Error, "file not found",
        "Put the file into the workspace, or mend its name in report.yaml.")
    {
        Explanation = """
            Each file that report.yaml names is looked for in the workspace, by exactly that name; report.yaml itself too. On
            most servers capital letters count, so Uptime.csv and uptime.csv are two files there, even where they are one on
            your own machine.

            A report without the file would lack its figures, and its readers could not see that they were ever meant to be
            there.
            """,
        Example = """
            series:
              uptime:
                title: Oppetid
                file: uptme.csv      # the workspace holds uptime.csv
            """,
        Mended = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
            """,
    };
}
