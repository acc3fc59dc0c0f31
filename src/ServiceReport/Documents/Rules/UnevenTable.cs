using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0605: uneven table.</summary>
public static class UnevenTable
{
    public static FindingRule Rule { get; } = new(
        "SR0605", Severity.Error, "uneven table",
        "Give every row of the table as many cells as its header.")
    {
        Explanation = """
            Every row of a table must have as many cells as its header. This row has fewer or more.

            A missing cell moves all that follow it one column to the left, and a figure then stands under the wrong month.
            """,
        Example = """
            | Tjeneste | januar | februar |
            | --- | ---: | ---: |
            | Meldinger | 5 052 933 |
            """,
        Mended = """
            | Tjeneste | januar | februar |
            | --- | ---: | ---: |
            | Meldinger | 6 142 016 | 5 052 933 |
            """,
    };
}
