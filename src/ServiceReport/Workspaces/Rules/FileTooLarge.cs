using ServiceReport.Findings;

namespace ServiceReport.Workspaces.Rules;

/// <summary>SR0006: file is too large.</summary>
public static class FileTooLarge
{
    public static FindingRule Rule { get; } = new(
        "SR0006", Severity.Error, "file is too large",
        "Remove what does not belong in the file.");
}
