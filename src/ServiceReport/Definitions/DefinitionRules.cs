using ServiceReport.Findings;

namespace ServiceReport.Definitions;

/// <summary>What can be wrong in <c>report.yaml</c> and in the front matter of editorial texts.</summary>
public static class DefinitionRules
{
    public static FindingRule YamlSyntax { get; } = new(
        "SR0011", Severity.Error, "not valid YAML",
        "Look at the indentation and at quotes; a value with a colon in it must be quoted.");

    public static FindingRule UnknownKey { get; } = new(
        "SR0012", Severity.Error, "unknown key",
        "Remove the key, or mend its spelling; the README lists the keys of report.yaml.");

    public static FindingRule MissingKey { get; } = new(
        "SR0013", Severity.Error, "missing key",
        "Add the key; the README says what it means.");

    public static FindingRule WrongValue { get; } = new(
        "SR0014", Severity.Error, "value not understood",
        "Write one of the values that are expected here.");

    public static FindingRule DuplicateKey { get; } = new(
        "SR0015", Severity.Error, "key given twice",
        "Keep one of the two.");

    public static FindingRule UnknownSeries { get; } = new(
        "SR0016", Severity.Error, "unknown series",
        "Name a series that report.yaml defines.");
}
