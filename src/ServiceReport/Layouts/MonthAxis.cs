using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>
/// Where a table with a month in each row has its months: in one column, or in two, one of them with years. A year stands for the rows
/// below it too, until the next one.
/// </summary>
internal sealed record MonthAxis(int MonthColumn, int YearColumn)
{
    private static readonly string[] MonthHeaders = ["måned", "månad", "mnd", "month"];

    /// <summary>The header over months that are written as numbers from 1 to 12; null where they are not.</summary>
    private Cell? NumbersBelow { get; init; }

    /// <summary>The last column of the axis.</summary>
    public int LastColumn => Math.Max(MonthColumn, YearColumn);

    public bool Has(int column) => column == MonthColumn || column == YearColumn;

    /// <summary>The axis of a table; null where its months do not stand in rows.</summary>
    public static MonthAxis? Of(TableScan scan)
    {
        var column = scan.ColumnWithMost(mark => mark.IsMonth);
        if (column > 0)
        {
            return MonthsAcross.IsMoreLikely(scan, column) ? null : new MonthAxis(column, 0);
        }

        var years = scan.ColumnWithMost(mark => mark.IsYear);
        return years == 0 ? null : OfNames(scan, years) ?? OfNumbers(scan, years);
    }

    /// <summary>The month of each row; null for a row that has none.</summary>
    public Month?[] MonthsOf(TableScan scan)
    {
        var months = new Month?[scan.Rows.Count];
        var year = 0;
        for (var index = 0; index < months.Length; index++)
        {
            var row = scan.Rows[index];
            var mark = row.MarkIn(MonthColumn);
            if (YearColumn == 0)
            {
                months[index] = mark.IsMonth ? mark.Month : null;
                continue;
            }

            year = row.MarkIn(YearColumn) is { IsYear: true } said ? said.Year : year;
            var number = NumbersBelow is { } header ? NumberIn(row, header) : mark.MonthNumber;
            months[index] = year != 0 && number != 0 ? new Month(year, number) : null;
        }

        return months;
    }

    /// <summary>A column of month names, one in a row, with a year and a figure beside one of them.</summary>
    private static MonthAxis? OfNames(TableScan scan, int years)
    {
        var best = scan.RowWithMost(mark => mark.IsMonthName);
        if (best < 0 || scan.Rows[best].Count(mark => mark.IsMonthName) > 1)
        {
            return null;
        }

        var names = scan.ColumnWithMost(mark => mark.IsMonthName);
        var axis = new MonthAxis(names, years);
        return scan.Rows.Any(row => row.MarkIn(years).IsYear && row.MarkIn(names).IsMonthName && HasFigure(row, axis)) ? axis : null;
    }

    /// <summary>A column of numbers from 1 to 12 under a header that says month.</summary>
    private static MonthAxis? OfNumbers(TableScan scan, int years)
    {
        foreach (var cell in scan.Rows.SelectMany(row => row.Row.Cells))
        {
            if (cell.Place.Column == years || !MonthHeaders.Contains(cell.Text.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            var axis = new MonthAxis(cell.Place.Column, years) { NumbersBelow = cell };
            return scan.Rows.Any(row => row.MarkIn(years).IsYear && NumberIn(row, cell) > 0 && HasFigure(row, axis)) ? axis : null;
        }

        return null;
    }

    private static bool HasFigure(ScannedRow row, MonthAxis axis) =>
        row.Row.Cells.Any(cell => !axis.Has(cell.Place.Column) && TableScan.IsFigure(cell));

    private static int NumberIn(ScannedRow row, Cell header)
    {
        if (row.Number <= header.Place.Row || row.Row[header.Place.Column] is not { } cell)
        {
            return 0;
        }

        var scanner = new TextScanner(cell.Text.AsSpan().Trim());
        return scanner.Digits(1, 2, out var number) && scanner.IsAtEnd && number is >= 1 and <= 12 ? number : 0;
    }
}
