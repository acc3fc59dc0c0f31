using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Tells what a sheet does not show though it is read: itself, rows or columns, each once for all that is read from it.</summary>
internal sealed class UnseenCells(Table table, FindingList findings)
{
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<int> _columns = []; // Those that were looked at, hidden or not.
    private bool _isSheetTold;

    /// <summary>A cell of data was taken.</summary>
    public void Pass(TableRow row, Cell cell)
    {
        if (table.IsHidden && !_isSheetTold)
        {
            _isSheetTold = true;
            findings.Add(HiddenFigures.Rule.At(table.Place, $"the sheet {Wording.Quote(table.Sheet!)} is hidden, but it is read"));
        }

        if (row.IsHidden && _rows.Add(row.Number))
        {
            findings.Add(At(row, cell, $"row {row.Number} is hidden, but it is read"));
        }

        var column = cell.Place.Column;
        if (table.HiddenColumns.Count > 0 && _columns.Add(column) && IsHidden(column))
        {
            findings.Add(At(row, cell, $"column {CellPlace.ColumnName(column)} is hidden, but it is read"));
        }
    }

    private bool IsHidden(int column)
    {
        foreach (var span in table.HiddenColumns)
        {
            if (span.Has(column))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding At(TableRow row, Cell cell, string message) =>
        HiddenFigures.Rule.At(cell.Place, message) with { Excerpt = RowExcerpt.Of(row, cell) };
}
