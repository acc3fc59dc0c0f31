using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A row whose name says that its figures are sums, and the cell with that name.</summary>
/// <remarks>A class on purpose: lists of structs of our own are compiled anew at every start of the program.</remarks>
internal sealed record SumRow(ScannedRow Row, Cell Label);

/// <summary>Finds the totals of a table: by their names, and where they have none by their figures.</summary>
internal static class Totals
{
    /// <summary>Rows of sums that are looked at; a table has one to each year at most.</summary>
    private const int MostRows = 200;

    /// <summary>Columns of sums that are looked at; a table has one or two, or one to each year.</summary>
    private const int MostColumns = 24;

    /// <summary>Rows that are added up to tell whether a row or column without a name is a total; fifty years of months.</summary>
    private const int MostAdded = 600;

    /// <summary>Two figures of one digit may add up to a third by chance; larger ones do not.</summary>
    private const decimal LeastTelling = 100m;

    /// <summary>The totals beside the figures of each row, in columns whose header is the name of a sum.</summary>
    public static IEnumerable<Total> Across(IReadOnlyList<Cell> columns, IReadOnlyList<DatedCell> cells) =>
        from row in cells.GroupBy(cell => cell.Row.Number)
        from column in columns
        let total = row.First().Row[column.Place.Column]
        where total is not null
        select new Total(total, row.First().Row, column.Text, [.. row]);

    /// <summary>The totals below the figures of each column, in rows whose first cells have the name of a sum.</summary>
    public static IEnumerable<Total> Down(IReadOnlyList<SumRow> rows, IReadOnlyList<DatedCell> cells)
    {
        foreach (var (row, label) in rows)
        {
            var above = cells.Where(cell => cell.Row.Number < row.Number).ToList();
            foreach (var column in above.GroupBy(cell => cell.Cell.Place.Column))
            {
                if (row.Row[column.Key] is { } total)
                {
                    yield return new Total(total, row.Row, label.Text, [.. column]);
                }
            }
        }
    }

    /// <summary>The totals of totals: in a row and in a column that both have the name of a sum.</summary>
    public static IEnumerable<Total> Corners(IReadOnlyList<SumRow> rows, IReadOnlyList<Cell> columns, IReadOnlyList<DatedCell> cells) =>
        from column in columns
        from sum in rows
        let total = sum.Row.Row[column.Place.Column]
        where total is not null
        select new Total(total, sum.Row.Row, sum.Label.Text, [.. cells.Where(cell => cell.Row.Number < sum.Row.Number)]);

    /// <summary>The cells of a header behind a column that have the name of a sum.</summary>
    public static IReadOnlyList<Cell> SumColumns(ScannedRow header, int firstColumn) =>
        [.. header.Row.Cells.Where(cell => cell.Place.Column > firstColumn && DerivedLabels.IsSum(cell.Text)).Take(MostColumns)];

    /// <summary>The rows below a header whose first cells, up to a column, have the name of a sum.</summary>
    public static IReadOnlyList<SumRow> SumRows(TableScan scan, int headerRow, int lastColumn) =>
        [.. (from row in scan.Rows
             where row.Number > headerRow
             let label = row.Row.Cells.FirstOrDefault(cell => cell.Place.Column <= lastColumn && cell.Kind == CellKind.Text && DerivedLabels.IsSum(cell.Text))
             where label is not null
             select new SumRow(row, label)).Take(MostRows)];

    /// <summary>Whether every figure of a row is the sum of those above it, so that the row is a total whatever it is called.</summary>
    public static bool IsSumOf(TableRow row, IReadOnlyCollection<TableRow> above, Func<int, bool> isFigureColumn) =>
        above.Count is > 1 and < MostAdded && AddUp(row.Cells.Where(cell => isFigureColumn(cell.Place.Column)).Select(cell => (cell, above.Select(other => other[cell.Place.Column]))));

    /// <summary>Whether every figure of a column is the sum of those beside it, so that the column is a total whatever it is called.</summary>
    public static bool IsSumOf(int column, IReadOnlyCollection<int> beside, IEnumerable<TableRow> rows) =>
        beside.Count is > 1 and < MostAdded && AddUp(
            from row in rows.Take(MostAdded)
            let cell = row[column]
            where cell is not null
            select (cell, beside.Select(other => row[other])));

    /// <summary>The number that a cell holds; null where it holds none, or one that is not a count.</summary>
    public static decimal? Number(Cell cell) => cell.Kind switch
    {
        CellKind.Number when !cell.IsPercentFormat && !cell.IsOutOfBounds => cell.Number,
        CellKind.Text => CellFigure.ReadingOf(cell.Text, Unit.Count, out _).Value,
        _ => null,
    };

    private static bool AddUp(IEnumerable<(Cell Total, IEnumerable<Cell?> Parts)> totals)
    {
        var isTelling = false;
        foreach (var (total, parts) in totals)
        {
            if (Number(total) is not { } sum || sum != parts.OfType<Cell>().Sum(part => Number(part) ?? 0m))
            {
                return false;
            }

            isTelling = isTelling || sum >= LeastTelling;
        }

        return isTelling;
    }
}
