using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A figure for a month that has not begun: a plan among the facts, or a figure in the wrong row or column.</summary>
public sealed class MonthInFuture : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0305", Severity.Warning, "a month lies in the future",
        "Move the figure to the month it belongs to, or take plans and forecasts out of the table.")
    {
        IsAdjustable = true,
        DependsOnToday = true,
        Explanation = """
            A figure stands in a month that has not begun on the day of the check, by the clock of the report's time zone.
            Statistics tell what has been; such a figure is a forecast, or stands in the wrong row or column, and the month
            that it belongs to has a wrong figure or none.

            This is the one check that depends on the day it is run, so it is never printed in a report. Where
            SOURCE_DATE_EPOCH is set, that moment counts as now.
            """,
        Example = """
            Checked on 9 March 2026:
            Måned    Oppetid
            2026-02  99,69 %
            2062-03  99,97 %
            """,
        Mended = """
            Måned    Oppetid
            2026-02  99,69 %
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        var now = Month.Of(input.Today);
        foreach (var series in input.Inputs.Series)
        {
            foreach (var (month, figure) in series.Figures.Where(entry => entry.Key > now))
            {
                yield return Rule.At(figure.Place, $"'{series.Id}' has a figure for {month}, which has not begun; today is {input.Today.ToString("O", CultureInfo.InvariantCulture)}");
            }
        }
    }
}
