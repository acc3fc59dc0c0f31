using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Tells of dashes between the months of a series that have figures: zero to some, no figure to others.</summary>
internal static class DashCheck
{
    public static void Report(IReadOnlyList<ReadCell> read, FindingList findings)
    {
        var dashes = read.Where(one => one.IsDash).ToList();
        if (dashes.Count == 0)
        {
            return;
        }

        var months = read.Where(one => one.Figure is not null).Select(one => one.Source.Month).ToList();
        if (months.Count == 0)
        {
            return;
        }

        var (first, last) = (months.Min(), months.Max());
        foreach (var dash in dashes.Where(dash => dash.Source.Month > first && dash.Source.Month < last))
        {
            var cell = dash.Source.Cell;
            findings.Add(DashForFigure.Rule.At(cell.Place, $"{Wording.Quote(cell.Text)} is taken for no figure, not for zero") with
            {
                Excerpt = RowExcerpt.Of(dash.Source.Row, cell),
            });
        }
    }
}
