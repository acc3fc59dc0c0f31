using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0216: a figure is out of bounds.</summary>
public static class OutOfBounds
{
    public static FindingRule Rule { get; } = new(
        "SR0216", Severity.Error, "a figure is out of bounds",
        "Check the figure, and round it to fewer decimals where it has many.");
}
