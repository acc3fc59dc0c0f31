using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A column that belongs to a month, of a year where the header says which.</summary>
internal sealed record MonthColumn(int Column, CalendarMark Mark, Cell Header);

/// <summary>Reads a header that has months in its columns, and tells about every column with figures whose month is not understood.</summary>
internal static class MonthColumns
{
    /// <param name="header">The row with the months.</param>
    /// <param name="below">The rows with figures.</param>
    /// <param name="markOf">The month that a header cell stands for.</param>
    /// <param name="findings">Gets months not understood and months given twice.</param>
    public static IReadOnlyList<MonthColumn> Read(
        ScannedRow header, IReadOnlyList<ScannedRow> below, Func<Cell, CalendarMark, CalendarMark> markOf, List<Finding> findings)
    {
        var columns = new List<MonthColumn>();
        var unknown = new List<Cell>();
        for (var index = 0; index < header.Marks.Length; index++)
        {
            var cell = header.Row.Cells[index];
            var mark = markOf(cell, header.Marks[index]);
            if (mark.MonthNumber == 0)
            {
                unknown.Add(cell);
            }
            else if (columns.Find(column => column.Mark == mark) is { } twice)
            {
                findings.Add(Duplicate(header.Row, cell, twice.Header));
            }
            else
            {
                columns.Add(new MonthColumn(cell.Place.Column, mark, cell));
            }
        }

        if (columns.Count > 0)
        {
            ReportUnknown(header, below, unknown.FindAll(cell => cell.Place.Column > columns[0].Column), findings);
            ReportNameless(header, below, columns[0].Column, findings);
        }

        return columns;
    }

    /// <summary>The finding that a month stands in two cells.</summary>
    public static Finding Duplicate(TableRow row, Cell cell, Cell first) =>
        LayoutRules.DuplicateMonth.At(cell.Place, $"the month {Wording.Quote(cell.Text)} is given twice, here and in {first.Place.Address}")
            with
        { Excerpt = RowExcerpt.Of(row, cell) };

    private static void ReportUnknown(ScannedRow header, IReadOnlyList<ScannedRow> below, List<Cell> unknown, List<Finding> findings)
    {
        foreach (var cell in unknown)
        {
            var hint = cell.Kind == CellKind.Text ? MonthText.Hint(cell.Text) : null;
            if (DerivedLabels.Contains(cell.Text) || (hint is null && !HasFigures(below, cell.Place.Column)))
            {
                continue;
            }

            findings.Add(LayoutRules.UnknownMonth.At(cell.Place, $"{Wording.Quote(cell.Text)} is not a month") with
            {
                Hint = hint ?? "write the month, or 'Sum' where the column is a sum",
                Excerpt = RowExcerpt.Of(header.Row, cell),
            });
        }
    }

    /// <summary>A column with figures and no header, without an empty column before it, belongs to the table: a month may have lost its name.</summary>
    private static void ReportNameless(ScannedRow header, IReadOnlyList<ScannedRow> below, int firstColumn, List<Finding> findings)
    {
        for (var column = firstColumn; column - firstColumn <= header.Row.Cells[^1].Place.Column + below.Count; column++)
        {
            if (header.Row[column] is not null)
            {
                continue;
            }

            var row = below.FirstOrDefault(row => row.Row[column] is { } cell && TableScan.IsFigure(cell));
            if (row?.Row[column] is { } figure)
            {
                var place = figure.Place with { Row = header.Number };
                findings.Add(LayoutRules.UnknownMonth.At(place, $"the column of {figure.Place.Address} has figures but no month above them") with
                {
                    Hint = "write the month, or 'Sum' where the column is a sum",
                    Excerpt = RowExcerpt.Of(row.Row, figure),
                });
            }
            else if (column > header.Row.Cells[^1].Place.Column)
            {
                return;
            }
        }
    }

    private static bool HasFigures(IReadOnlyList<ScannedRow> below, int column) =>
        below.Any(row => row.Row[column] is { } cell && TableScan.IsFigure(cell));
}
