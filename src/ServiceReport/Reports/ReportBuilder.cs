using ServiceReport.Definitions;
using ServiceReport.Editorial;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Reports;

/// <summary>Puts together what a report says of one month. No figure after the month is used.</summary>
public static class ReportBuilder
{
    public static Report Build(
        Definition definition, ReportInputs inputs, IReadOnlyList<EditorialPage> pages, Month month, Language language, IEnumerable<Finding> findings)
    {
        var series = inputs.Series.Select(one => new SeriesReport(definition.SeriesOf(one.Id), one.Until(month), month)).ToList();
        var targets = definition.Targets
            .Select(target => TargetReport.Of(target, series.First(one => one.Definition.Id == target.SeriesId), month, definition.Report.TimeZone))
            .ToList();
        var registers = inputs.Registers
            .Select(register => new RegisterReport(definition.Registers.First(one => one.Id == register.Id), register))
            .ToList();
        var shown = pages.Where(page => page.AppliesTo(month)).ToList();
        var texts = shown.OrderBy(page => page.File, StringComparer.Ordinal).Select(page => new Source(page.File, page.Sha256, []));
        var remarks = Remark.Of(findings, definition, inputs);
        return new Report(month, definition.Report, language, series, targets, registers, shown, [.. inputs.Sources, .. texts], remarks);
    }
}
