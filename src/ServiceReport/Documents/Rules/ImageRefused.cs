using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0602: image refused.</summary>
public static class ImageRefused
{
    public static FindingRule Rule { get; } = new(
        "SR0602", Severity.Error, "image refused",
        "A report holds charts only, written ![](chart:messages); pictures from elsewhere cannot be shown.")
    {
        Explanation = """
            A report shows the charts of its series, each alone in a paragraph between blank lines, and nothing else. A picture
            from a file or from the web is refused: it would look different in the three formats, might be gone tomorrow, and
            has no description for those who cannot see it.

            A chart in the midst of a sentence is told by this finding, too.
            """,
        Example = """
            Se figuren: ![](chart:messages)
            """,
        Mended = """
            Se figuren:

            ![](chart:messages)
            """,
    };
}
