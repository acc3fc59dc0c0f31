using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Reports;

namespace ServiceReport;

/// <summary>What can be made of a report while its template is filled.</summary>
/// <param name="Charts">By the name that a text calls them by.</param>
/// <param name="Faults">What is wrong with the editorial texts, which may show charts.</param>
internal sealed record DrawnReport(IReadOnlyDictionary<string, Chart> Charts, FindingList Faults)
{
    public static DrawnReport Of(Report report)
    {
        var charts = ReportCharts.Draw(report);
        var faults = new FindingList();
        foreach (var page in report.Pages)
        {
            MarkdownReader.Check(new MarkdownSource(page.Body, page.File, page.BodyLine), charts, faults);
        }

        return new DrawnReport(charts, faults);
    }
}
