using ServiceReport.Definitions;
using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Charts;

/// <summary>The charts of a report: one for each series, by its id. A series with a target is drawn against it.</summary>
public static class ReportCharts
{
    private const int MonthsAgainstTarget = 24;

    public static IReadOnlyDictionary<string, Chart> Draw(Report report) =>
        report.Series.ToDictionary(series => series.Definition.Id, series => Draw(series, report), StringComparer.Ordinal);

    private static Chart Draw(SeriesReport series, Report report)
    {
        var definition = series.Definition;
        if (report.Targets.FirstOrDefault(target => target.Series == series)?.Target.Rule is not { } rule)
        {
            return YearsChart.Draw(definition.Id, definition.Title, series.Series, report.Month, report.Language);
        }

        AxisRange? axis = definition.Axis is { } bounds ? new AxisRange(bounds.Min, bounds.Max) : null;
        var months = new LastMonths(MonthsAgainstTarget, report.Month);
        var line = LineOf(rule, definition, report.Language);
        return TargetChart.Draw(definition.Id, definition.Title, series.Series, months, line, value => !rule.IsMet(value), axis, report.Language);
    }

    private static TargetLine LineOf(TargetRule rule, SeriesDefinition definition, Language language)
    {
        var line = new TargetLine(rule.Limit, rule.Floor is not null, language.Figure(rule.Limit, definition.Unit, definition.Decimals));
        return rule.Comparison != Comparison.Between || rule.Upper is not { } upper ? line : line with
        {
            Upper = new TargetLine(upper, AtLeast: false, language.Figure(upper, definition.Unit, definition.Decimals)),
            InWords = language.Rule(rule, definition.Unit, definition.Decimals),
        };
    }
}
