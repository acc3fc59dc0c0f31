using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0005: file is not UTF-8 text.</summary>
public static class NotText
{
    public static FindingRule Rule { get; } = new(
        "SR0005", Severity.Error, "file is not UTF-8 text",
        "Save the file as UTF-8.")
    {
        Explanation = """
            report.yaml, the texts of content/ and the templates are read as UTF-8, the encoding that editors use today. This
            file holds bytes that are no UTF-8; most often it was saved in an older encoding ('ANSI', 'Windows-1252').

            Read as if it were UTF-8, its æ, ø and å would come out as other characters in the published report. (CSV files of
            figures are understood in the older encodings, too.)
            """,
        Example = """
            content/kontakt.md, saved with the encoding 'ANSI'
            """,
        Mended = """
            content/kontakt.md, saved with the encoding 'UTF-8'
            """,
    };
}
