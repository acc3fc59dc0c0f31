using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0105: the workbook has no such sheet.</summary>
public static class SheetNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0105", Severity.Error, "the workbook has no such sheet",
        "Write the sheet's name in report.yaml as the workbook's tab shows it.")
    {
        Explanation = """
            report.yaml names a sheet that the workbook does not have, or one without cells (a chart on a tab of its own). The
            name must be exactly the one on the tab, capital letters and blanks included. The message lists the sheets that
            there are.

            No other sheet is taken in its place: its figures would be published under a wrong name.
            """,
        Example = """
            series:
              messages:
                file: statistics.xlsx
                sheet: Meldingstjenste
            """,
        Mended = """
            series:
              messages:
                file: statistics.xlsx
                sheet: Meldingstjeneste
            """,
    };
}
