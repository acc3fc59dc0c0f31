using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0106: a CSV file has no sheets.</summary>
public static class CsvHasNoSheets
{
    public static FindingRule Rule { get; } = new(
        "SR0106", Severity.Error, "a CSV file has no sheets",
        "Leave the sheet out of report.yaml.")
    {
        Explanation = """
            report.yaml names a sheet, but the file is CSV text, which is a single table without sheets.

            Perhaps the workbook was meant: then the file's name is the mistake, and reading the CSV file would give other
            figures than you expect.
            """,
        Example = """
            series:
              uptime:
                file: uptime.csv
                sheet: Oppetid
            """,
        Mended = """
            series:
              uptime:
                file: uptime.csv
            """,
    };
}
