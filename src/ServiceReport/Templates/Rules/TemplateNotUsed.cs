using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0405: template not used.</summary>
public static class TemplateNotUsed
{
    public static FindingRule Rule { get; } = new(
        "SR0405", Severity.Warning, "a template is not used",
        "Name its section in report.yaml, include it from a template, or remove it.")
    {
        IsAdjustable = true,
        IsForAuthors = true,
        Explanation = """
            A file of the workspace's folder templates/ takes the place of the built-in template of the very same name, as in
            monthly/report.md.sbn. Besides, a section that report.yaml names is a file, and a template may include others. This file was
            asked for by none of these, most often because its name or its folder is misspelt. Capitals count.

            The built-in template is used in its place, and a change that somebody made does not show.
            """,
        Example = """
            templates/monthly/repport.md.sbn
            """,
        Mended = """
            templates/monthly/report.md.sbn
            """,
    };
}
