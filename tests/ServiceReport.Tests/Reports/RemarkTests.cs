using ServiceReport.Checks;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Reports;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Reports;

/// <summary>Which findings the report's last page tells, and of which figures.</summary>
public sealed class RemarkTests
{
    private static readonly FindingRule Odd = new("SR9001", Severity.Warning, "odd", "Look.");
    private static readonly FindingRule OfToday = new("SR9002", Severity.Warning, "odd today", "Look.") { DependsOnToday = true };
    private static readonly CellPlace Cell = new("a.csv", null, 2, 2);
    private static readonly TextPlace Here = new("report.yaml", 1, 1);

    [Test]
    public void A_warning_is_told_with_the_figure_of_its_cell()
    {
        var remark = Remarks(Odd.At(Cell, "odd")).Single();

        Assert.That((remark.Figure!.Series.Id, remark.Figure.Month, remark.Figure.Value), Is.EqualTo(("messages", new Month(2026, 2), 5m)));
    }

    [Test]
    public void A_warning_about_another_cell_has_no_figure() =>
        Assert.That(Remarks(Odd.At(Cell with { Row = 3 }, "odd"), Odd.At(Here, "odd")).Select(remark => remark.Figure), Is.EqualTo(new RemarkedFigure?[] { null, null }));

    /// <summary>The place of a missing month is the figure before the gap: that one is right.</summary>
    [Test]
    public void A_missing_month_is_told_without_the_figure_before_it() =>
        Assert.That(Remarks(new MonthMissing().Rule.At(Cell, "missing")).Single().Figure, Is.Null);

    [Test]
    public void Notes_and_what_depends_on_the_day_are_not_told() =>
        Assert.That(Remarks(Odd.At(Cell, "odd") with { Severity = Severity.Note }, OfToday.At(Cell, "odd")), Is.Empty);

    [Test]
    public void Only_a_check_of_the_figures_doubts_one() => Assert.That(
        Remarks(new ImplausibleFigure().Rule.At(Cell, "odd"), new ImplausibleFigure().Rule.At(Here, "odd"), Odd.At(Cell, "odd")).Select(remark => remark.DoubtsFigure),
        Is.EqualTo(new[] { true, false, false }));

    private static IReadOnlyList<Remark> Remarks(params Finding[] findings)
    {
        var series = new SeriesDefinition { Id = "messages", Title = "Meldinger", Unit = Unit.Count, Source = new TableSource("a.csv", null, null, Here), Place = Here };
        var settings = new ReportSettings("Rapport", "Etaten", "nb", TimeZoneInfo.Utc, "report", new NamedTemplate("monthly", Here), []);
        var figures = new Series("messages", Unit.Count, [KeyValuePair.Create(new Month(2026, 2), new Figure(5, Cell))]);
        return Remark.Of(findings, new Definition(settings, [series], [], []), new ReportInputs([figures], [], []));
    }
}
