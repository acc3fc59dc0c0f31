using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0502: text not in the report's language.</summary>
public static class PageNotTranslated
{
    public static FindingRule Rule { get; } = new(
        "SR0502", Severity.Note, "a text is not in the language of this report",
        "Write the text in a file of its own beside it, with the language before the ending: kontakt.nn.md, kontakt.en.md.")
    {
        IsAdjustable = true,
        Explanation = """
            A text of content/ may be there in several languages: kontakt.md is in the report's own language, kontakt.nn.md in nynorsk and
            kontakt.en.md in English. This report is built in a language that the text does not have.

            So that nothing is lost, the text in the report's own language stands in its place; where that is missing, too, the first of bokmål,
            nynorsk and English that is there. The page is marked with its language, so that a screen reader speaks it rightly, and the built-in
            templates say to the reader that the text is in another language.
            """,
        Example = """
            content/kontakt.md
            report build --language en
            """,
        Mended = """
            content/kontakt.md
            content/kontakt.en.md
            report build --language en
            """,
    };
}
