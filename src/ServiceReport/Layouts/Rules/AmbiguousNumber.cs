using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0208: a number can be read in two ways.</summary>
public static class AmbiguousNumber
{
    public static FindingRule Rule { get; } = new(
        "SR0208", Severity.Error, "a number can be read in two ways",
        "Write it without thousands marks.")
    {
        Explanation = """
            Some numbers mean different things to different readers. In a count, '1.234' (or '1,234') is one thousand two
            hundred and thirty-four to one reader and one and a quarter to another. And '93 615 262 116', with its digits set
            apart by blanks, may be two figures that ended up in one cell.

            The program does not guess by the country or by the neighbouring cells: it asks. The hint shows the ways of writing
            it that can be read in one way only.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            | År   | januar | februar |
            | 2026 | 1.234  | 1301    |
            """,
        Mended = """
            | År   | januar | februar |
            | 2026 | 1234   | 1301    |
            """,
        IsAdjustable = true,
    };
}
