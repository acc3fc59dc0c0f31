using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0610: not a language.</summary>
public static class LanguageMalformed
{
    public static FindingRule Rule { get; } = new(
        "SR0610", Severity.Error, "not a language",
        "Write the language's tag (BCP 47): 'nb', 'nn', 'en', 'se', 'en-GB'.")
    {
        Explanation = """
            Words of another language than the text around them are marked, so that screen readers pronounce them right: whole blocks by
            '::: language nn' in a template, some words by '![peer review](language:en)' in a template or a text of content/.

            The mark is the language's tag as BCP 47 writes it. A name, such as 'engelsk', would mean nothing to a screen reader.
            """,
        Example = """
            Vi bruker ![peer review](language:engelsk) på alle endringer.
            """,
        Mended = """
            Vi bruker ![peer review](language:en) på alle endringer.
            """,
    };
}
