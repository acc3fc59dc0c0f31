using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0107: the file is larger than monthly statistics can be.</summary>
public static class TooLarge
{
    public static FindingRule Rule { get; } = new(
        "SR0107", Severity.Error, "the file is larger than monthly statistics can be",
        "Keep only the figures in the file.");
}
