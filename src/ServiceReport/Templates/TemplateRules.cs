using ServiceReport.Findings;

namespace ServiceReport.Templates;

/// <summary>What can be wrong with a template.</summary>
public static class TemplateRules
{
    public static FindingRule CannotParse { get; } = new(
        "SR0401", Severity.Error, "template cannot be parsed",
        "Mend the template at this place; the language is Scriban.");

    public static FindingRule CannotRender { get; } = new(
        "SR0402", Severity.Error, "template cannot be filled",
        "Mend the template at this place; the README lists the values and functions that a template can use.");

    public static FindingRule TemplateMissing { get; } = new(
        "SR0403", Severity.Error, "template not found",
        "Name a template that exists in report.yaml (template, sections), or add it to the workspace's folder 'templates'.");

    public static FindingRule PageNotShown { get; } = new(
        "SR0404", Severity.Warning, "text not shown",
        "Give the text a chapter that the template shows.");
}
