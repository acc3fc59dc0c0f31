using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0215: an entry lacks a value that it must have.</summary>
public static class MissingValue
{
    public static FindingRule Rule { get; } = new(
        "SR0215", Severity.Error, "an entry lacks a value that it must have",
        "Fill the cell in, or take the row out.");
}
