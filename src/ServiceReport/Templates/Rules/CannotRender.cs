using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0402: template cannot be filled.</summary>
public static class CannotRender
{
    public static FindingRule Rule { get; } = new(
        "SR0402", Severity.Error, "template cannot be filled",
        "Mend the template at this place; the README lists the values and functions that a template can use.")
    {
        Explanation = """
            The template is well-formed, but it asks for something that is not there: a misspelt value or function, a member of
            an empty value, an entry that ends before it starts, or more text than a report can hold.

            An empty place in the published report would be the alternative, and nobody would see it: so a misspelt name is an
            error with its line.
            """,
        Example = """
            Rapport for {{ report.monht.title }}
            """,
        Mended = """
            Rapport for {{ report.month.title }}
            """,
    };
}
