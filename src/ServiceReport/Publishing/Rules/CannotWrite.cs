using ServiceReport.Findings;

namespace ServiceReport.Publishing.Rules;

/// <summary>SR0701: report cannot be written.</summary>
public static class CannotWrite
{
    public static FindingRule Rule { get; } = new(
        "SR0701", Severity.Error, "report cannot be written",
        "See that the folder exists, that you may write to it and that the disk has room; the earlier report is untouched.")
    {
        Explanation = """
            The report is complete, but its files cannot be put into the output folder: you may not write there, the disk is
            full, or a file stands where the folder should be. The message says which.

            The files of a month appear together or not at all. The report of an earlier build is untouched.
            """,
        Example = """
            report build --output rapport.pdf      (a file, not a folder)
            """,
        Mended = """
            report build --output rapporter
            """,
    };
}
