using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0106: a CSV file has no sheets.</summary>
public static class CsvHasNoSheets
{
    public static FindingRule Rule { get; } = new(
        "SR0106", Severity.Error, "a CSV file has no sheets",
        "Leave the sheet out of report.yaml.");
}
