using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0505: text not read.</summary>
public static class TextNotRead
{
    public static FindingRule Rule { get; } = new(
        "SR0505", Severity.Warning, "a text is not read",
        "Put the file into 'content' itself, with a name that ends in '.md'.")
    {
        IsAdjustable = true,
        IsForAuthors = true,
        Explanation = """
            The texts of a report are the files of the folder content/ whose names end in '.md', with the language before the ending
            where it is not the report's own: kontakt.md, kontakt.nn.md. This file looks like a text, but stands in a folder within
            content/, has another ending, or its folder has nearly the right name, so it is not read.

            A text that is left out is not missed by anybody who does not know of it. Pictures, hidden files and what editors leave
            behind are not told.
            """,
        Example = """
            content/nn/kontakt.md
            """,
        Mended = """
            content/kontakt.nn.md
            """,
    };
}
