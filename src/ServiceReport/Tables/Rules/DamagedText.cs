using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0108: the CSV text is damaged.</summary>
public static class DamagedText
{
    public static FindingRule Rule { get; } = new(
        "SR0108", Severity.Error, "the CSV text is damaged",
        "Save the file again as CSV in UTF-8.")
    {
        Explanation = """
            In CSV a cell may stand in quotation marks, and everything up to the closing mark is one cell, line breaks included.
            Here the closing mark is missing, so all that follows was swallowed by that one cell.

            The rows below it would be missing from the report without a trace.
            """,
        Example = """
            Måned;Oppetid (%);Merknad
            januar 2026;99,85;"Planlagt vedlikehold
            februar 2026;99,69;
            """,
        Mended = """
            Måned;Oppetid (%);Merknad
            januar 2026;99,85;"Planlagt vedlikehold"
            februar 2026;99,69;
            """,
    };
}
