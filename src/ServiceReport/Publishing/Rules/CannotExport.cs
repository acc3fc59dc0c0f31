using ServiceReport.Findings;

namespace ServiceReport.Publishing.Rules;

/// <summary>SR0703: templates cannot be written.</summary>
public static class CannotExport
{
    public static FindingRule Rule { get; } = new(
        "SR0703", Severity.Error, "templates cannot be written",
        "Name a folder that you may write to, on a disk that has room; it need not exist.")
    {
        Explanation = """
            'report template export' writes the built-in templates into a folder, which it makes where there is none. Here it could not: you
            may not write there, the disk is full, or a file stands where the folder should be. The message says which.

            What had been written of the templates is taken back, so that nobody works on half of them.
            """,
        Example = """
            report template export report.yaml      (a file, not a folder)
            """,
        Mended = """
            report template export built-in
            """,
    };
}
