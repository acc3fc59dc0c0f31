using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0607: heading of a wrong level.</summary>
public static class HeadingLevel
{
    public static FindingRule Rule { get; } = new(
        "SR0607", Severity.Error, "heading of a wrong level",
        "A text of content/ begins with ###, below it ####; a template has # for chapters and ## for their parts.")
    {
        Explanation = """
            The report's chapters have headings of level 1 (#) and their parts of level 2 (##). The title of a text of content/
            becomes such a part, so the headings inside the text begin at level 3 (###); level 4 (####) is the lowest.

            Contents lists, bookmarks and screen readers follow the levels: a heading of the wrong level would make a text look
            like a chapter of its own.
            """,
        Example = """
            ---
            chapter: kontakt
            title: Kontakt oss
            ---

            # Åpningstider
            """,
        Mended = """
            ---
            chapter: kontakt
            title: Kontakt oss
            ---

            ### Åpningstider
            """,
    };
}
