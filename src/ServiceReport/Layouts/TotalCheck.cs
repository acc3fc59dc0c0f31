using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Compares the totals of a measure that counts with the sums of its figures, exactly.</summary>
internal static class TotalCheck
{
    public static void Report(Measure measure, IReadOnlyList<ReadCell> read, FindingList findings)
    {
        var totals = measure.Totals.ToList();
        if (totals.Count == 0)
        {
            return;
        }

        var values = read.ToDictionary(one => one.Source.Cell.Place, one => one.Addend);
        foreach (var total in totals)
        {
            if (Totals.Number(total.Cell) is not { } given || total.Figures.Any(figure => values[figure.Cell.Place] is null))
            {
                continue;
            }

            var counted = Counted(total, totals, measure);
            decimal SumOf(IReadOnlyList<DatedCell> figures) => figures.Sum(figure => values[figure.Cell.Place]!.Value);
            if (counted.Count == 0 || counted.Exists(figures => SumOf(figures) == given))
            {
                continue;
            }

            var sum = SumOf(counted[0]);
            var parts = counted[0].Count == 1 ? "its only figure is" : $"its {counted[0].Count} figures add up to";
            findings.Add(TotalNotSum.Rule.At(
                total.Cell.Place,
                string.Create(CultureInfo.InvariantCulture, $"{Wording.Quote(total.Label)} is {Wording.Quote(total.Cell.Text)}, but {parts} {sum}")) with
            {
                Hint = string.Create(CultureInfo.InvariantCulture, $"the total is {Math.Abs(given - sum)} too {(given > sum ? "large" : "small")}; correct it, or the figure that is wrong"),
                Excerpt = RowExcerpt.Of(total.Row, total.Cell),
            });
        }
    }

    /// <summary>What a total may count, the most likely first; nothing where it counts figures that the table does not have.</summary>
    private static List<IReadOnlyList<DatedCell>> Counted(Total total, List<Total> totals, Measure measure)
    {
        var years = CalendarMark.YearsIn(total.Label).ToList();
        if (years.Count > 0)
        {
            var ofYears = total.Figures.Where(figure => figure.Month.Year >= years.Min() && figure.Month.Year <= years.Max()).ToList();
            return ofYears.Count == 0 ? [] : [ofYears];
        }

        if (total.Figures.Count == 0)
        {
            return [];
        }

        var column = total.Cell.Place.Column;
        var previous = totals.Where(other => other.Cell.Place.Column == column && other.Row.Number < total.Row.Number).Select(other => other.Row.Number);
        var since = previous.DefaultIfEmpty(0).Max();
        List<IReadOnlyList<DatedCell>> counted = [total.Figures, [.. total.Figures.Where(figure => figure.Row.Number > since)]];
        var left = totals.Where(other => other.Row.Number == total.Row.Number && other.Cell.Place.Column < column).Select(other => other.Cell.Place.Column).DefaultIfEmpty(0).Max();
        var sinceLeft = total.Figures.Where(figure => figure.Cell.Place.Column > left && figure.Cell.Place.Column < column).ToList();
        if (sinceLeft.Count > 0)
        {
            counted.Add(sinceLeft); // The sum of one year, where the months of the next stand behind it.
        }

        if (DerivedLabels.IsSumSoFar(total.Label))
        {
            var last = measure.Cells.Where(cell => Totals.Number(cell.Cell) is not null).Select(cell => cell.Month).DefaultIfEmpty().Max();
            counted.Add([.. total.Figures.Where(figure => figure.Month.Number <= last.Number)]);
            counted.Add([.. total.Figures.Where(figure => figure.Month.Year == last.Year)]);
        }

        return counted;
    }
}
