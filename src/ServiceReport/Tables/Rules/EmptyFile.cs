using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0101: the file is empty.</summary>
public static class EmptyFile
{
    public static FindingRule Rule { get; } = new(
        "SR0101", Severity.Error, "the file is empty",
        "Fill the file, or take it out of report.yaml.");
}
