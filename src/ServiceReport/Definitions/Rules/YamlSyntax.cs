using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0011: not valid YAML.</summary>
public static class YamlSyntax
{
    public static FindingRule Rule { get; } = new(
        "SR0011", Severity.Error, "not valid YAML",
        "Look at the indentation and at quotes; a value with a colon in it must be quoted.");
}
