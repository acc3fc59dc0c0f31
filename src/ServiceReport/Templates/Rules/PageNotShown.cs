using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0404: text not shown.</summary>
public static class PageNotShown
{
    public static FindingRule Rule { get; } = new(
        "SR0404", Severity.Warning, "text not shown",
        "Give the text a chapter that the template shows.")
    {
        Explanation = """
            A text of content/ says with 'chapter' where it belongs. When the template had been filled, nobody had asked for
            that chapter, so the text is not in the report. Most often the word is misspelt, or the section that shows it is not
            in report.yaml.

            It is a warning, since the rest of the report is right. Set it to 'error' if no text may ever be lost, or to 'off'
            if you keep texts for another report in the same folder.
            """,
        Example = """
            ---
            chapter: kontak
            order: 10
            title: Kontakt oss
            ---
            """,
        Mended = """
            ---
            chapter: kontakt
            order: 10
            title: Kontakt oss
            ---
            """,
        IsAdjustable = true,
        IsForAuthors = true,
    };
}
