using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0606: Markdown not supported here.</summary>
public static class NotSupported
{
    public static FindingRule Rule { get; } = new(
        "SR0606", Severity.Error, "Markdown not supported here",
        "Use headings, paragraphs, lists, tables, quotes, alerts, links and emphasis.")
    {
        Explanation = """
            A report is drawn as HTML, Markdown and PDF from the same text. Headings, paragraphs, lists, tables, quotes, alerts,
            code, links and emphasis can be shown in all three; this part of Markdown cannot. The kinds of alert that there are,
            are listed in the message.

            What one of the formats cannot show would be missing there, and the three would no longer say the same.
            """,
        Example = """
            > [!INFO]
            > Kundesenteret er stengt i romjulen.
            """,
        Mended = """
            > [!NOTE]
            > Kundesenteret er stengt i romjulen.
            """,
    };
}
