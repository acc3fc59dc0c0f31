using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
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
        ScannedRow header, IReadOnlyList<ScannedRow> below, Func<Cell, CalendarMark, CalendarMark> markOf, FindingList findings)
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
                if (!findings.IsOnlyCounted(DuplicateMonth.Rule))
                {
                    findings.Add(Duplicate(header.Row, cell, twice.Header));
                }
            }
            else
            {
                columns.Add(new MonthColumn(cell.Place.Column, mark, cell));
            }
        }

        if (columns.Count > 0)
        {
            var figures = FirstFigures(below);
            RemoveBeyondTable(header, columns[^1].Column, figures);
            unknown.RemoveAll(cell => cell.Place.Column < columns[0].Column && !MayBeFirstMonth(cell, figures));
            ReportUnknown(header, unknown, figures, column => IsSum(column, columns, below), findings);
            ReportNameless(header, columns[0].Column, figures, column => IsSum(column, columns, below), findings);
        }

        return columns;
    }

    /// <summary>The finding that a month stands in two cells.</summary>
    public static Finding Duplicate(TableRow row, Cell cell, Cell first) =>
        DuplicateMonth.Rule.At(cell.Place, $"the month {Wording.Quote(cell.Text)} is given twice, here and in {first.Place.Address}")
            with
        { Excerpt = RowExcerpt.Of(row, cell) };

    /// <summary>Whether a column has the sums of the months before it, whatever its name is.</summary>
    private static bool IsSum(int column, List<MonthColumn> columns, IReadOnlyList<ScannedRow> below) =>
        Totals.IsSumOf(column, [.. columns.Select(month => month.Column).Where(month => month < column)], below.Select(row => row.Row));

    private static void ReportUnknown(
        ScannedRow header, List<Cell> unknown, Dictionary<int, FirstFigure> figures, Func<int, bool> isSum, FindingList findings)
    {
        foreach (var cell in unknown)
        {
            if (figures.ContainsKey(cell.Place.Column) && findings.IsOnlyCounted(UnknownMonth.Rule))
            {
                continue;
            }

            var isName = MonthText.TryReadName(cell.Text, out _);
            var hint = cell.Kind == CellKind.Text ? MonthText.Hint(cell.Text) : null;
            if (DerivedLabels.Contains(cell.Text) || (hint is null && (!figures.ContainsKey(cell.Place.Column) || isSum(cell.Place.Column))))
            {
                continue;
            }

            findings.Add(UnknownMonth.Rule.At(cell.Place, $"{Wording.Quote(cell.Text)} {(isName ? "has no year" : "is not a month")}") with
            {
                Hint = hint ?? (isName ? "write the year behind the month" : "write the month, or 'Sum' where the column is a sum"),
                Excerpt = RowExcerpt.Of(header.Row, cell),
            });
        }
    }

    /// <summary>A column of the table with figures and no header: a month may have lost its name.</summary>
    private static void ReportNameless(
        ScannedRow header, int firstColumn, Dictionary<int, FirstFigure> figures, Func<int, bool> isSum, FindingList findings)
    {
        List<int> columns = [.. figures.Keys];
        columns.Sort();
        foreach (var column in columns)
        {
            var (row, figure) = figures[column];
            if (column < firstColumn || header.Row[column] is not null || isSum(column))
            {
                continue;
            }

            findings.Add(UnknownMonth.Rule.At(
                figure.Place with { Row = header.Number }, $"the column of {figure.Place.Address} has figures but no month above them") with
            {
                Hint = "write the month, or 'Sum' where the column is a sum",
                Excerpt = RowExcerpt.Of(row.Row, figure),
            });
        }
    }

    /// <summary>Leaves out what stands to the right of the table's first empty column: it is not of the table.</summary>
    private static void RemoveBeyondTable(ScannedRow header, int lastMonth, Dictionary<int, FirstFigure> figures)
    {
        var end = lastMonth;
        while (header.Row[end + 1] is not null || figures.ContainsKey(end + 1))
        {
            end++;
        }

        foreach (var column in new List<int>(figures.Keys))
        {
            if (column > end)
            {
                figures.Remove(column);
            }
        }
    }

    /// <summary>Left of the months stand years and names; a header there is a month only where it is nearly written like one.</summary>
    private static bool MayBeFirstMonth(Cell cell, Dictionary<int, FirstFigure> figures) =>
        cell.Kind == CellKind.Text && figures.ContainsKey(cell.Place.Column) && MonthText.Hint(cell.Text) is not null;

    /// <summary>The first figure of each column.</summary>
    private static Dictionary<int, FirstFigure> FirstFigures(IReadOnlyList<ScannedRow> below)
    {
        var figures = new Dictionary<int, FirstFigure>();
        foreach (var row in below)
        {
            foreach (var cell in row.Row.Cells)
            {
                if (!figures.ContainsKey(cell.Place.Column) && TableScan.IsFigure(cell))
                {
                    figures.Add(cell.Place.Column, new FirstFigure(row, cell));
                }
            }
        }

        return figures;
    }

    private sealed record FirstFigure(ScannedRow Row, Cell Cell);
}
