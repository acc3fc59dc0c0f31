using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0107: the file is larger than monthly statistics can be.</summary>
public static class TooLarge
{
    public static FindingRule Rule { get; } = new(
        "SR0107", Severity.Error, "the file is larger than monthly statistics can be",
        "Keep only the figures in the file.")
    {
        Explanation = """
            The file holds more than monthly statistics can need: more than a million cells that are filled, a workbook of more
            than 128 MiB, a part of it that unpacks to far more than it should, or, in CSV, a record of more than 4 MiB. In CSV
            the reason is most often a quotation mark that is never closed, so that the rest of the file becomes one cell.

            The limits keep a wrong or hostile file from filling the machine's memory or keeping it busy for hours.
            """,
        Example = """
            Måned;Oppetid (%);Merknad
            januar 2026;99,85;"Planlagt vedlikehold
            februar 2026;99,69;
            (and 300 000 more lines)
            """,
        Mended = """
            Måned;Oppetid (%);Merknad
            januar 2026;99,85;"Planlagt vedlikehold"
            februar 2026;99,69;
            (and 300 000 more lines)
            """,
    };
}
