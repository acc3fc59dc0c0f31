using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0023: text of the definition not in the report's language.</summary>
public static class TextNotTranslated
{
    public static FindingRule Rule { get; } = new(
        "SR0023", Severity.Note, "a text of report.yaml is not in the language of this report",
        "Give the text in each language: title: { nb: Oppetid, nn: Oppetid, en: Uptime }.")
    {
        IsAdjustable = true,
        Explanation = """
            The report is built in another language than its own (--language en), and a title or a description of report.yaml has no text in that
            language. The text in the report's own language stands in its place.

            This is told once for all such texts, at the first of them. The publisher's name is taken to be the same in every language where it
            is given once.
            """,
        Example = """
            series:
              uptime:
                title: Oppetid
            """,
        Mended = """
            series:
              uptime:
                title: { nb: Oppetid, nn: Oppetid, en: Uptime }
            """,
    };
}
