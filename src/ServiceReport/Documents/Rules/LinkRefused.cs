using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0603: link refused.</summary>
public static class LinkRefused
{
    public static FindingRule Rule { get; } = new(
        "SR0603", Severity.Error, "link refused",
        "Link to https://…, http://…, mailto:…, tel:… or to a heading of the report (#heading).")
    {
        Explanation = """
            A report may link to web pages (https://, http://), e-mail addresses (mailto:), telephone numbers (tel:) and its own
            headings (#heading). This link is of another kind, or names a heading that the report does not have.

            Links to files on your own machine work for nobody else, and other kinds can run programs on the reader's machine.
            """,
        Example = """
            Se [statussiden](status.example.no).
            """,
        Mended = """
            Se [statussiden](https://status.example.no).
            """,
    };
}
