using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0602: image refused.</summary>
public static class ImageRefused
{
    public static FindingRule Rule { get; } = new(
        "SR0602", Severity.Error, "image refused",
        "A report holds charts only, written ![](chart:messages); pictures from elsewhere cannot be shown.");
}
