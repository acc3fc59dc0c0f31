using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0006: file is too large.</summary>
public static class FileTooLarge
{
    public static FindingRule Rule { get; } = new(
        "SR0006", Severity.Error, "file is too large",
        "Remove what does not belong in the file.")
    {
        Explanation = """
            A definition, a text or a template is written by hand, and may have 4 194 304 bytes (4 MiB). That is more than a
            thousand pages; a larger file holds something that does not belong there, such as a picture that was pasted in.

            The limit keeps a wrong or hostile file from filling the machine's memory.
            """,
        Example = """
            content/kontakt.md, 9 MB: a picture was pasted into the text
            """,
        Mended = """
            content/kontakt.md, 2 kB: only the text
            """,
    };
}
