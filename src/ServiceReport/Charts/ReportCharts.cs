using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Charts;

/// <summary>
/// The charts of a report. Each series has one by its id, drawn against its target where it has one, and a small one for a tile as
/// <c>ID-spark</c>; one with a target has its ordinary variation as <c>ID-variation</c>, whose limits want twelve figures, but which is there
/// with fewer too, so that a template that shows it never fails. No id of a series holds a hyphen, so none is taken twice.
/// </summary>
public static class ReportCharts
{
    private const int Months = 24;

    public static IReadOnlyDictionary<string, Chart> Draw(Report report)
    {
        var charts = new Dictionary<string, Chart>(StringComparer.Ordinal);
        foreach (var series in report.Series)
        {
            foreach (var chart in Draw(series, report))
            {
                charts.Add(chart.Id, chart);
            }
        }

        return charts;
    }

    private static IEnumerable<Chart> Draw(SeriesReport series, Report report)
    {
        var (definition, figures, language) = (series.Definition, series.Series, report.Language);
        var (id, title, months) = (definition.Id, definition.Title, new LastMonths(Months, report.Month));
        var doubted = report.DoubtedMonths(id);
        if (report.Targets.FirstOrDefault(target => target.Series == series)?.Target.Rule is { } rule)
        {
            AxisRange? axis = definition.Axis is { } bounds ? new AxisRange(bounds.Min, bounds.Max) : null;
            var line = LineOf(rule, figures, language);
            yield return TargetChart.Draw(id, title, figures, months, line, IsMissed, axis, language, doubted);
            yield return SparkChart.Draw($"{id}-spark", title, figures, months, line, IsMissed, language);
            yield return VariationChart.Draw($"{id}-variation", ChartWords.Of(language).VariationTitle(title), figures, months, language, doubted);

            bool IsMissed(decimal value) => !rule.IsMet(value);
        }
        else
        {
            yield return YearsChart.Draw(id, title, figures, report.Month, language, doubted);
            yield return SparkChart.Draw($"{id}-spark", title, figures, months, null, _ => false, language);
        }
    }

    private static TargetLine LineOf(TargetRule rule, Series series, Language language)
    {
        var line = new TargetLine(rule.Limit, rule.Floor is not null, language.Figure(rule.Limit, series.Unit, series.Decimals));
        return rule.Comparison != Comparison.Between || rule.Upper is not { } upper ? line : line with
        {
            Upper = new TargetLine(upper, AtLeast: false, language.Figure(upper, series.Unit, series.Decimals)),
            InWords = language.Rule(rule, series.Unit, series.Decimals),
        };
    }
}
