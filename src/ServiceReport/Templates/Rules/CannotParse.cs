using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0401: template cannot be parsed.</summary>
public static class CannotParse
{
    public static FindingRule Rule { get; } = new(
        "SR0401", Severity.Error, "template cannot be parsed",
        "Mend the template at this place; the language is Scriban.")
    {
        Explanation = """
            The report's text comes from templates, written in the language Scriban: text with instructions between {{ and }}.
            This instruction is incomplete or misspelt, so that the template cannot be understood. A frequent reason is a
            missing 'end'.

            Nothing is built from a template that is half understood.
            """,
        Example = """
            {{ for series in }}
            - {{ series.title }}
            {{ end }}
            """,
        Mended = """
            {{ for series in report.series }}
            - {{ series.title }}
            {{ end }}
            """,
    };
}
