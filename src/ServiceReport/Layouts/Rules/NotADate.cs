using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0214: a cell is not a date.</summary>
public static class NotADate
{
    public static FindingRule Rule { get; } = new(
        "SR0214", Severity.Error, "a cell is not a date",
        "Write dates as 18.03.2026 or 2026-03-18, and times as 18.03.2026 08:15.");
}
