using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0101: the file is empty.</summary>
public static class EmptyFile
{
    public static FindingRule Rule { get; } = new(
        "SR0101", Severity.Error, "the file is empty",
        "Fill the file, or take it out of report.yaml.")
    {
        Explanation = """
            The file is there but has nothing in it, or nothing but blanks and empty lines. Most often an export failed, or the
            file was made and never filled.

            An empty file is not taken for 'no news': its series would vanish from the report.
            """,
        Example = """
            uptime.csv, 0 bytes
            """,
        Mended = """
            Måned;Oppetid (%)
            januar 2026;99,85
            februar 2026;99,69
            """,
    };
}
