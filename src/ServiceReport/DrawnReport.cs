using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Reports;

namespace ServiceReport;

/// <summary>What can be made of a report while its template is filled.</summary>
/// <param name="Charts">By the name that a text calls them by.</param>
/// <param name="Texts">The editorial texts, with where they stand.</param>
/// <param name="Faults">What is wrong with the texts, which may show charts.</param>
internal sealed record DrawnReport(IReadOnlyDictionary<string, Chart> Charts, IReadOnlyList<MarkdownSource> Texts, FindingList Faults)
{
    public static DrawnReport Of(Report report)
    {
        var charts = ReportCharts.Draw(report);
        var texts = report.Pages.Select(page => new MarkdownSource(page.Body, page.File, page.BodyLine)).ToList();
        var faults = new FindingList();
        foreach (var text in texts)
        {
            MarkdownReader.Check(text, charts, faults);
        }

        return new DrawnReport(charts, texts, faults);
    }
}
