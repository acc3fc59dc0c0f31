using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0403: template not found.</summary>
public static class TemplateMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0403", Severity.Error, "template not found",
        "Name a template that exists in report.yaml (template, sections), or add it to the workspace's folder 'templates'.")
    {
        Explanation = """
            report.yaml names a template or a section, or a template includes one, for which there is no file: neither in the
            workspace's own folder 'templates' nor among the built-in ones. The section 'sources' of the template 'monthly' is
            the file monthly/sources.md.sbn.

            A report without one of its sections would look complete.
            """,
        Example = """
            report:
              template: monthly
              sections: [platform, information, meetings, sorces]
            """,
        Mended = """
            report:
              template: monthly
              sections: [platform, information, meetings, sources]
            """,
    };
}
