using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0210: a formula gives an error.</summary>
public static class FormulaError
{
    public static FindingRule Rule { get; } = new(
        "SR0210", Severity.Error, "a formula gives an error",
        "Correct the formula, or write the figure instead.");
}
