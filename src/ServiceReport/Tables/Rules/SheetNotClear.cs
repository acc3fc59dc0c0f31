using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0109: the workbook has several sheets that can be meant.</summary>
public static class SheetNotClear
{
    public static FindingRule Rule { get; } = new(
        "SR0109", Severity.Error, "the workbook has several sheets that can be meant",
        "Say which with 'sheet' in report.yaml.")
    {
        Explanation = """
            report.yaml names a workbook but no sheet. That is enough where only one sheet that is shown holds something; this
            workbook has several.

            The first sheet is not simply taken: somebody who moves a tab would change the published figures.
            """,
        Example = """
            series:
              messages:
                file: statistics.xlsx
            """,
        Mended = """
            series:
              messages:
                file: statistics.xlsx
                sheet: Meldingstjeneste
            """,
    };
}
