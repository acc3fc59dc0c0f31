using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0108: the CSV text is damaged.</summary>
public static class DamagedText
{
    public static FindingRule Rule { get; } = new(
        "SR0108", Severity.Error, "the CSV text is damaged",
        "Save the file again as CSV in UTF-8.");
}
