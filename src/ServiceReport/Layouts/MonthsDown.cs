using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A month in each row, a measure in each column; the month in one cell, or its year and its name (or number) in two.</summary>
internal sealed class MonthsDown : ITableLayout
{
    private static readonly string[] MonthHeaders = ["måned", "månad", "mnd", "month", "mm"];

    public string Description => "a month in each row and a measure in each column";

    public RecognisedTable? Recognise(TableScan scan)
    {
        var axis = OneColumn(scan) ?? TwoColumns(scan);
        if (axis is null)
        {
            return null;
        }

        var firstRow = scan.Rows.ToList().FindIndex(row => axis.MonthOf(row) is not null);
        if (firstRow < 0)
        {
            return null;
        }

        var header = HeaderAbove(scan, firstRow, axis);
        var findings = new List<Finding>();
        var rows = MonthRows(scan, firstRow, header ?? scan.Rows[firstRow], axis, findings);
        var titles = scan.CellsAbove(firstRow).Where(cell => header is null || cell.Place.Row < header.Number).Select(cell => cell.Text).ToList();
        return new RecognisedTable(Measures(rows, header, axis), titles, findings);
    }

    /// <summary>The column with the most whole months, where more of them have figures beside them than any row has figures below its months.</summary>
    private static Axis? OneColumn(TableScan scan)
    {
        var column = scan.ColumnWithMost(mark => mark.IsMonth);
        return column > 0 && !MonthsAcross.IsMoreLikely(scan, column) ? new Axis(column, 0, false) : null;
    }

    /// <summary>A column of month names, or of numbers from 1 to 12 under a header that says month, with a column of years.</summary>
    private static Axis? TwoColumns(TableScan scan)
    {
        var years = scan.ColumnWithMost(mark => mark.IsYear);
        var names = scan.ColumnWithMost(mark => mark.IsMonthName);
        if (years == 0)
        {
            return null;
        }

        if (names > 0 && scan.Rows.Any(row => row.MarkIn(years).IsYear && row.MarkIn(names).IsMonthName))
        {
            return new Axis(names, years, false);
        }

        var header = scan.Rows.SelectMany(row => row.Row.Cells).FirstOrDefault(cell =>
            MonthHeaders.Contains(cell.Text.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase));
        return header is not null && header.Place.Column != years ? new Axis(header.Place.Column, years, true) : null;
    }

    /// <summary>The nearest row above the first month that has a text in a column of measures.</summary>
    private static ScannedRow? HeaderAbove(TableScan scan, int firstRow, Axis axis)
    {
        for (var index = firstRow - 1; index >= 0; index--)
        {
            if (scan.Rows[index].Row.Cells.Any(cell => !axis.Has(cell.Place.Column) && !TableScan.IsFigure(cell)))
            {
                return scan.Rows[index];
            }
        }

        return null;
    }

    private static List<(Month Month, ScannedRow Row)> MonthRows(TableScan scan, int firstRow, ScannedRow header, Axis axis, List<Finding> findings)
    {
        var rows = new List<(Month Month, ScannedRow Row)>();
        var firsts = new Dictionary<Month, Cell>();
        var end = new TableEnd(header);
        foreach (var row in scan.Rows.Skip(firstRow))
        {
            if (axis.MonthOf(row) is { } month)
            {
                end.Pass(row);
                var cell = row.Row[axis.MonthColumn]!;
                if (!firsts.TryAdd(month, cell))
                {
                    findings.Add(MonthColumns.Duplicate(row.Row, cell, firsts[month]));
                    continue;
                }

                rows.Add((month, row));
            }
            else if (end.Includes(row))
            {
                ReportUnknownMonth(row.Row, axis, findings);
            }
        }

        return rows;
    }

    private static void ReportUnknownMonth(TableRow row, Axis axis, List<Finding> findings)
    {
        var label = row[axis.MonthColumn];
        var figure = row.Cells.FirstOrDefault(cell => !axis.Has(cell.Place.Column) && TableScan.IsFigure(cell));
        if (figure is null || row.Cells.Any(cell => cell.Place.Column <= axis.LastColumn && DerivedLabels.Contains(cell.Text)))
        {
            return;
        }

        var cell = label ?? figure;
        findings.Add(LayoutRules.UnknownMonth.At(cell.Place, label is null ? "the row has figures but no month" : $"{Wording.Quote(label.Text)} is not a month") with
        {
            Hint = label is null ? null : MonthText.Hint(label.Text),
            Excerpt = RowExcerpt.Of(row, cell),
        });
    }

    private static List<Measure> Measures(List<(Month Month, ScannedRow Row)> rows, ScannedRow? header, Axis axis)
    {
        var columns = new SortedDictionary<int, List<DatedCell>>();
        foreach (var cell in header?.Row.Cells ?? [])
        {
            columns.TryAdd(cell.Place.Column, []);
        }

        foreach (var (month, row) in rows)
        {
            foreach (var cell in row.Row.Cells)
            {
                columns.TryAdd(cell.Place.Column, []);
                columns[cell.Place.Column].Add(new DatedCell(month, cell, row.Row));
            }
        }

        return [.. columns.Where(column => !axis.Has(column.Key)).Select(column => new Measure(header?.Row[column.Key], column.Value))];
    }

    /// <summary>Where the months stand. A year stands for the rows below it too, until the next one.</summary>
    private sealed record Axis(int MonthColumn, int YearColumn, bool IsNumbered)
    {
        private int year;

        public int LastColumn => Math.Max(MonthColumn, YearColumn);

        public bool Has(int column) => column == MonthColumn || column == YearColumn;

        public Month? MonthOf(ScannedRow row)
        {
            var mark = row.MarkIn(MonthColumn);
            if (YearColumn == 0)
            {
                return mark.IsMonth ? mark.Month : null;
            }

            if (row.MarkIn(YearColumn) is { IsYear: true } yearMark)
            {
                year = yearMark.Year;
            }

            var number = IsNumbered ? Number(row.Row[MonthColumn]) : mark.MonthNumber;
            return year != 0 && number != 0 ? new Month(year, number) : null;
        }

        private static int Number(Cell? cell) => cell is { Kind: CellKind.Number, Number: >= 1 and <= 12 } && cell.Number == decimal.Truncate(cell.Number)
            ? (int)cell.Number
            : cell is { Kind: CellKind.Text } && NumberText.Read(cell.Text.TrimStart('0'), Unit.Count).Value is >= 1 and <= 12 and var value && value == decimal.Truncate(value) ? (int)value : 0;
    }
}
