using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0102: the file is neither an Excel workbook nor CSV text.</summary>
public static class NotATable
{
    public static FindingRule Rule { get; } = new(
        "SR0102", Severity.Error, "the file is neither an Excel workbook nor CSV text",
        "Save the figures as .xlsx or as CSV in UTF-8.");
}
