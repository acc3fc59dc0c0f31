using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0406: report left out.</summary>
public static class ReportLeftOut
{
    public static FindingRule Rule { get; } = new(
        "SR0406", Severity.Error, "a template leaves the report out",
        "Write {{ page.body }} where the report shall stand, as it is: without html.escape or any other function.")
    {
        Explanation = """
            The main template gives the whole report, and the frame of the HTML page, page.html.sbn, gives the whole page: the report stands
            in it where it says {{ page.body }}. Here the main template gives no text at all, or the page does not hold the report as it was
            made: the file is empty, {{ page.body }} is missing, or a function has changed it.

            A page without its report would be published as if it were one.
            """,
        Example = """
            <!DOCTYPE html>
            <title>{{ page.title | html.escape }}</title>
            <main>{{ page.contents }}</main>
            """,
        Mended = """
            <!DOCTYPE html>
            <title>{{ page.title | html.escape }}</title>
            <main>{{ page.contents }} {{ page.body }}</main>
            """,
    };
}
