using ServiceReport.Reports;
using ServiceReport.Statistics;

namespace ServiceReport;

/// <summary>What to build.</summary>
/// <param name="Workspace">The workspace's folder.</param>
/// <param name="Output">Where the month's folder goes.</param>
/// <param name="Formats">Names of formats.</param>
/// <param name="Month">The month; null: the last one for which all required series have a figure.</param>
/// <param name="LanguageTag">The language; null: the definition's.</param>
public sealed record BuildRequest(string Workspace, string Output, IReadOnlyCollection<string> Formats, Month? Month, string? LanguageTag)
{
    /// <summary>Whether the Markdown begins with what it is, as YAML.</summary>
    public bool HasFrontMatter { get; init; }
}

/// <summary>A report that is in place, and the paths of its files.</summary>
public sealed record BuiltReport(Report Report, IReadOnlyList<string> Files);
