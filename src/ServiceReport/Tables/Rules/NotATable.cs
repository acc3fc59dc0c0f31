using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0102: the file is neither an Excel workbook nor CSV text.</summary>
public static class NotATable
{
    public static FindingRule Rule { get; } = new(
        "SR0102", Severity.Error, "the file is neither an Excel workbook nor CSV text",
        "Save the figures as .xlsx or as CSV in UTF-8.")
    {
        Explanation = """
            What a file is, is told by its content, whatever its name says. Figures are read from Excel workbooks of today
            (.xlsx, .xlsm) and from CSV text. The message says what this file is instead: an old workbook (.xls), a binary one
            (.xlsb), an OpenDocument file (.ods), a workbook with a password, a web page or a PDF under another name, or a file
            whose name and content do not agree.

            Such a file could only be guessed at, and guessed figures are not published.
            """,
        Example = """
            statistics.xls      (saved by Excel as 'Excel 97-2003 workbook')
            """,
        Mended = """
            statistics.xlsx     (saved by Excel as 'Excel workbook')
            """,
    };
}
