using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0401: template cannot be parsed.</summary>
public static class CannotParse
{
    public static FindingRule Rule { get; } = new(
        "SR0401", Severity.Error, "template cannot be parsed",
        "Mend the template at this place; the language is Scriban.");
}
