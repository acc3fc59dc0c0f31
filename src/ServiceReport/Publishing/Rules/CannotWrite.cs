using ServiceReport.Findings;

namespace ServiceReport.Publishing.Rules;

/// <summary>SR0701: report cannot be written.</summary>
public static class CannotWrite
{
    public static FindingRule Rule { get; } = new(
        "SR0701", Severity.Error, "report cannot be written",
        "See that the folder exists, that you may write to it and that the disk has room; the earlier report is untouched.");
}
