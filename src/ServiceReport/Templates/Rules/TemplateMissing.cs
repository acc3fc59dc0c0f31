using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0403: template not found.</summary>
public static class TemplateMissing
{
    public static FindingRule Rule { get; } = new(
        "SR0403", Severity.Error, "template not found",
        "Name a template that exists in report.yaml (template, sections), or add it to the workspace's folder 'templates'.");
}
