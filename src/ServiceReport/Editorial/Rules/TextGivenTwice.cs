using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0504: text given twice in a language.</summary>
public static class TextGivenTwice
{
    public static FindingRule Rule { get; } = new(
        "SR0504", Severity.Error, "a text is given twice in one language",
        "Keep one of the two files, or give one of them another name.")
    {
        Explanation = """
            A file of content/ without a language in its name is in the report's own language. Here another file has the same name with that
            language in it, such as kontakt.md and kontakt.nb.md in a report in bokmål: both are the same text in the same language.

            The report can show only one of them, and the other would be lost in silence.
            """,
        Example = """
            content/kontakt.md
            content/kontakt.nb.md      (the report is in bokmål)
            """,
        Mended = """
            content/kontakt.md
            content/kontakt.nn.md
            """,
    };
}
