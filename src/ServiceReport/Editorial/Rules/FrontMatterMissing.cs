using ServiceReport.Findings;

namespace ServiceReport.Editorial.Rules;

/// <summary>SR0501: front matter missing.</summary>
public static class FrontMatterMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0501", Severity.Error, "front matter missing",
        "Begin the file with a line '---', the keys chapter, order and title, and another line '---'.")
    {
        Explanation = """
            Every text of content/ begins with front matter: a line with three hyphens, keys such as 'chapter' and 'title', and
            another line with three hyphens. It says where in the report the text belongs and in which months it is shown. This
            file does not begin so, or the second line of hyphens is missing.

            Without front matter the program cannot know where the text belongs, and leaving it out would lose it in silence.
            """,
        Example = """
            Åpne møter om ny plattform

            Forvalteren holder jevnlig åpne møter.
            """,
        Mended = """
            ---
            chapter: informasjon
            order: 10
            title: Åpne møter om ny plattform
            ---

            Forvalteren holder jevnlig åpne møter.
            """,
    };
}
