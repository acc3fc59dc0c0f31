using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A row with what its cells say about time; cells and marks go together by index.</summary>
internal sealed record ScannedRow(TableRow Row, CalendarMark[] Marks)
{
    public int Number => Row.Number;

    /// <summary>What the cell in a column says about time.</summary>
    public CalendarMark MarkIn(int column)
    {
        for (var index = 0; index < Marks.Length; index++)
        {
            if (Row.Cells[index].Place.Column == column)
            {
                return Marks[index];
            }
        }

        return CalendarMark.None;
    }

    public int Count(Func<CalendarMark, bool> which) => Marks.Count(which);
}

/// <summary>A table looked at once for the months and years in it, for all layouts.</summary>
internal sealed class TableScan
{
    public TableScan(Table table)
    {
        Table = table;
        Rows = [.. table.Rows.Select(row => new ScannedRow(row, [.. row.Cells.Select(CalendarMark.Of)]))];
    }

    public Table Table { get; }

    public IReadOnlyList<ScannedRow> Rows { get; }

    /// <summary>The index of the first row with the most marks of a kind; -1 where no row has one.</summary>
    public int RowWithMost(Func<CalendarMark, bool> which)
    {
        var best = -1;
        var most = 0;
        for (var index = 0; index < Rows.Count; index++)
        {
            if (Rows[index].Count(which) is var count && count > most)
            {
                (best, most) = (index, count);
            }
        }

        return best;
    }

    /// <summary>The index of the first row that is wanted; -1 where none is.</summary>
    public int IndexOf(Func<ScannedRow, bool> isWanted)
    {
        for (var index = 0; index < Rows.Count; index++)
        {
            if (isWanted(Rows[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The leftmost column with the most marks of a kind, from a row on; 0 where there is none.</summary>
    public int ColumnWithMost(Func<CalendarMark, bool> which, int firstRow = 0, int beforeColumn = int.MaxValue)
    {
        var counts = new Dictionary<int, int>();
        var (best, most) = (0, 0);
        foreach (var row in Rows.Skip(firstRow))
        {
            for (var index = 0; index < row.Marks.Length; index++)
            {
                var column = row.Row.Cells[index].Place.Column;
                if (column < beforeColumn && which(row.Marks[index]))
                {
                    counts[column] = counts.GetValueOrDefault(column) + 1;
                }
            }
        }

        foreach (var (column, count) in counts)
        {
            if (count > most || (count == most && column < best))
            {
                (best, most) = (column, count);
            }
        }

        return best;
    }

    /// <summary>Whether a cell looks like a figure, right or wrong: what must not be passed over in silence.</summary>
    public static bool IsFigure(Cell cell) => cell.Kind switch
    {
        CellKind.Number or CellKind.Error or CellKind.FormulaWithoutValue => true,
        CellKind.Text => LooksLikeFigure(cell.Text),
        _ => false,
    };

    private static bool LooksLikeFigure(string text)
    {
        var reading = CellFigure.ReadingOf(text, Unit.Count, out _);
        return reading.Value is not null || reading.Refusal is { Fault: not NumberFault.NotANumber };
    }

    /// <summary>The texts above a row: titles and the like.</summary>
    public IEnumerable<Cell> CellsAbove(int rowIndex) => Rows.Take(rowIndex).SelectMany(row => row.Row.Cells);
}
