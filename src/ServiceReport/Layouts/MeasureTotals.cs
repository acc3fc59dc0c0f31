using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>
/// Checks a measure that is named as the sum of the table's others, month by month. Which of them it counts is not said, so it is only
/// compared where it is their sum in most months.
/// </summary>
internal static class MeasureTotals
{
    private const int MostMeasures = 100;
    private const int MostTotals = 10;

    public static void Report(RecognisedTable table, FindingList findings)
    {
        var others = table.Measures.Where(measure => !measure.IsDerived && measure.Cells.Count > 0).ToList();
        if (others.Count is < 2 or > MostMeasures)
        {
            return;
        }

        List<Dictionary<Month, decimal?>> parts = [];
        foreach (var total in table.Measures.Where(measure => measure.Name is { } name && DerivedLabels.IsSum(name)).Take(MostTotals))
        {
            if (parts.Count == 0)
            {
                parts = [.. others.Select(measure => measure.Cells.ToDictionary(cell => cell.Month, cell => Totals.Number(cell.Cell)))];
            }

            Report(total, parts, findings);
        }
    }

    private static void Report(Measure total, List<Dictionary<Month, decimal?>> parts, FindingList findings)
    {
        var compared = new List<(DatedCell Source, decimal Sum)>();
        var wrong = new List<(DatedCell Source, decimal Sum)>();
        foreach (var source in total.Cells)
        {
            if (Totals.Number(source.Cell) is not { } given || parts.Exists(part => part.GetValueOrDefault(source.Month) is null))
            {
                continue;
            }

            var sum = parts.Sum(part => part[source.Month]!.Value);
            compared.Add((source, sum));
            if (sum != given)
            {
                wrong.Add((source, sum));
            }
        }

        var right = compared.Count - wrong.Count;
        if (right < 2 || right < wrong.Count * 3)
        {
            return;
        }

        foreach (var (source, sum) in wrong)
        {
            findings.Add(TotalNotSum.Rule.At(
                source.Cell.Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Wording.Quote(total.Name!)} is {Wording.Quote(source.Cell.Text)} in {source.Month}, but the other {parts.Count} measures add up to {sum}, as they do in {Wording.Count(right, "month")}")) with
            {
                Excerpt = RowExcerpt.Of(source.Row, source.Cell),
            });
        }
    }
}
