using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0503: language of a text unknown.</summary>
public static class UnknownLanguage
{
    public static FindingRule Rule { get; } = new(
        "SR0503", Severity.Error, "the language of a text is unknown",
        "Name the file after one of the languages nb, nn and en, or without one.")
    {
        Explanation = """
            Two letters between points at the end of a file's name, such as in kontakt.en.md, are the language of the text: nb, nn or en. The
            letters of this file are none of these.

            Were they taken as a part of the name, the text would stand in the report beside the one that it is a translation of.
            """,
        Example = """
            content/kontakt.no.md
            """,
        Mended = """
            content/kontakt.nb.md
            """,
    };
}
