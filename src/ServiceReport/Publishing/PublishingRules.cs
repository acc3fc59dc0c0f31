using ServiceReport.Findings;

namespace ServiceReport.Publishing;

/// <summary>What can go wrong when a finished report is put on disk.</summary>
public static class PublishingRules
{
    public static FindingRule CannotWrite { get; } = new(
        "SR0701", Severity.Error, "report cannot be written",
        "See that the folder exists, that you may write to it and that the disk has room; the earlier report is untouched.");
}
