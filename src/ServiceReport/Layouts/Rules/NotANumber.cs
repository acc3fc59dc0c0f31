using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0103: a cell is not a number.</summary>
public static class NotANumber
{
    public static FindingRule Rule { get; } = new(
        "SR0103", Severity.Error, "a cell is not a number",
        "Write a figure, or leave the cell empty where there is none.");
}
