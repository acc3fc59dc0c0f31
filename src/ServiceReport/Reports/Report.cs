using ServiceReport.Definitions;
using ServiceReport.Editorial;
using ServiceReport.Inputs;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Reports;

/// <summary>All that a template may use for one month.</summary>
/// <param name="Month">The month; no figure after it is used.</param>
/// <param name="Settings">What the report is called and how it is built.</param>
/// <param name="Language">In which language it is written.</param>
/// <param name="Series">In the order of the definition.</param>
/// <param name="Targets">In the order of the definition.</param>
/// <param name="Registers">The lists of dated entries, in the order of the definition.</param>
/// <param name="Pages">The editorial texts that apply to the month, by chapter and order.</param>
/// <param name="Sources">The files that it stands on.</param>
/// <param name="Remarks">The warnings about its data.</param>
public sealed record Report(
    Month Month,
    ReportSettings Settings,
    Language Language,
    IReadOnlyList<SeriesReport> Series,
    IReadOnlyList<TargetReport> Targets,
    IReadOnlyList<RegisterReport> Registers,
    IReadOnlyList<EditorialPage> Pages,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Remark> Remarks)
{
    /// <summary>The months, up to the report's, for which a check doubts the figure of a series.</summary>
    public IReadOnlySet<Month> DoubtedMonths(string seriesId) => Remarks
        .Where(remark => remark.DoubtsFigure && remark.Figure!.Series.Id == seriesId && remark.Figure.Month <= Month)
        .Select(remark => remark.Figure!.Month)
        .ToHashSet();
}
