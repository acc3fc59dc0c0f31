using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0609: malformed key figure.</summary>
public static class KeyFigureMalformed
{
    public static FindingRule Rule { get; } = new(
        "SR0609", Severity.Error, "malformed key figure",
        "Write each as '- **Label** value', then lines of note and, alone on a line, ![](chart:NAME-spark).")
    {
        Explanation = """
            The container '::: key-figures NAME' holds the figures that sum a month up, drawn as tiles: a list with bullets. Each item
            begins with its label in bold and, on the same line, its value. Lines below are a note; a line that is a chart alone is
            drawn in the tile. Names of small charts end in '-spark'; a full one, with axes and words, has no room there.

            A tile without a label shows a figure that nobody can place; one without a value shows nothing. The name is what a
            screen reader calls the list.
            """,
        Example = """
            ::: key-figures Nøkkeltall for februar 2026

            - Meldinger sendt: 5 052 933

            :::
            """,
        Mended = """
            ::: key-figures Nøkkeltall for februar 2026

            - **Meldinger sendt** 5 052 933

            :::
            """,
    };
}
