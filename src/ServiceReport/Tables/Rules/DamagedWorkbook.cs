using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0104: the workbook is damaged.</summary>
public static class DamagedWorkbook
{
    public static FindingRule Rule { get; } = new(
        "SR0104", Severity.Error, "the workbook is damaged",
        "Open it in Excel or LibreOffice and save it again as .xlsx.")
    {
        Explanation = """
            A workbook is a package of parts. This one cannot be opened, or a part of it is cut off, missing or not what a
            spreadsheet program writes. Most often a download or a copy was broken off.

            Even if a sheet of it could still be read, nobody could say whether its figures are complete.
            """,
        Example = """
            statistics.xlsx, 12 kB: a copy that was broken off (the original has 31 kB)
            """,
        Mended = """
            statistics.xlsx, 31 kB: copied again, or opened and saved in Excel or LibreOffice
            """,
    };
}
