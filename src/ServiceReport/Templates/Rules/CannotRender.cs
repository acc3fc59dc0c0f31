using ServiceReport.Findings;

namespace ServiceReport.Templates.Rules;

/// <summary>SR0402: template cannot be filled.</summary>
public static class CannotRender
{
    public static FindingRule Rule { get; } = new(
        "SR0402", Severity.Error, "template cannot be filled",
        "Mend the template at this place; the README lists the values and functions that a template can use.");
}
