using ServiceReport.Checks;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Reports;

/// <summary>A warning about the data, as the report's last page tells it.</summary>
/// <param name="Finding">The warning.</param>
/// <param name="Figure">The figure that it is about; null where it is about none, or about a cell that gave none.</param>
public sealed record Remark(Finding Finding, RemarkedFigure? Figure)
{
    /// <summary>Whether it doubts that its figure is right; a warning about how a cell was read does not.</summary>
    public bool DoubtsFigure => Figure is not null && CheckCatalog.All.Any(check => check.Rule.Code == Finding.Rule.Code);

    /// <summary>
    /// The warnings of a run, each with its figure. Left out is what depends on the day of the check, since the same input gives the same
    /// report on any day, and what its readers have nothing to do with.
    /// </summary>
    public static IReadOnlyList<Remark> Of(IEnumerable<Finding> findings, Definition definition, ReportInputs inputs)
    {
        var warnings = findings.Where(finding => finding.Severity == Severity.Warning && !finding.Rule.DependsOnToday && !finding.Rule.IsForAuthors).ToList();
        var places = warnings.Select(finding => finding.Place).OfType<CellPlace>().ToHashSet();
        var figures = new Dictionary<Place, RemarkedFigure>();
        foreach (var series in places.Count == 0 ? [] : inputs.Series)
        {
            foreach (var (month, figure) in series.Figures.Where(entry => places.Contains(entry.Value.Place)))
            {
                figures.TryAdd(figure.Place, new RemarkedFigure(definition.SeriesOf(series.Id), month, figure.Value));
            }
        }

        return [.. warnings.Select(finding => new Remark(finding, finding.Rule.IsBesideItsPlace ? null : figures.GetValueOrDefault(finding.Place)))];
    }
}

/// <summary>A figure that a warning is about.</summary>
public sealed record RemarkedFigure(SeriesDefinition Series, Month Month, decimal Value);
