using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0112: the dates of a workbook count from 1904.</summary>
public static class DatesSince1904
{
    public static FindingRule Rule { get; } = new(
        "SR0112", Severity.Note, "the dates of a workbook count from 1904",
        "Nothing needs to be done; but check dates that were pasted in from another workbook.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A workbook stores a date as a count of days, usually from 1900. Workbooks that were begun in older Excel for the Mac count from 1904
            and say so; their dates are read right.

            A date that was copied as a number from a workbook of the other kind is four years and a day off. That cannot be seen from the
            file, so this note tells that the workbook is one of those.
            """,
        Example =
            """
            Excel options, Advanced, When calculating this workbook: [x] Use 1904 date system
            Måned        Antall
            01.01.2026   6142016
            """,
        Mended =
            """
            Excel options, Advanced, When calculating this workbook: [ ] Use 1904 date system
            Måned        Antall      (dates checked, since all of them move by 1462 days)
            01.01.2026   6142016
            """,
    };
}
