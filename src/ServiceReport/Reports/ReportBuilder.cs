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
    /// <param name="definition">What the report is, in its language.</param>
    /// <param name="inputs">The figures and entries.</param>
    /// <param name="pages">The texts that apply to the month, in the report's language where they have it.</param>
    /// <param name="month">The month.</param>
    /// <param name="language">The report's language.</param>
    /// <param name="findings">What was found in the input.</param>
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
        var texts = pages.OrderBy(page => page.File, StringComparer.Ordinal).Select(page => new Source(page.File, page.Sha256, []));
        var remarks = Remark.Of(findings, definition, inputs);
        return new Report(month, definition.Report, language, series, targets, registers, pages, [.. inputs.Sources, .. texts], remarks);
    }
}
