using ServiceReport.Findings;

namespace ServiceReport.Tables;

/// <summary>
/// A sheet or a CSV file as read: rows of cells with their addresses and no meaning yet. Cells that are not there are absent from
/// their row; blank rows are absent too.
/// </summary>
/// <param name="File">The path relative to the workspace.</param>
/// <param name="Sheet">The sheet's name; null for a CSV file.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record Table(string File, string? Sheet, IReadOnlyList<TableRow> Rows)
{
    /// <summary>The table as a place.</summary>
    public Place Place => Sheet is null ? new FilePlace(File) : new SheetPlace(File, Sheet);

    /// <summary>Whether the workbook shows no tab for the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The columns that the sheet does not show.</summary>
    public IReadOnlyList<ColumnSpan> HiddenColumns { get; init; } = [];

    /// <summary>The cells that are merged into one.</summary>
    public IReadOnlyList<MergedArea> MergedAreas { get; init; } = [];

    /// <summary>How many cells hold something.</summary>
    public int CellCount => Rows.Sum(row => row.Cells.Count);

    /// <summary>The smallest area that holds all of them, such as <c>A1:M5</c>; null where there are none.</summary>
    public string? Area
    {
        get
        {
            if (Rows.Count == 0)
            {
                return null;
            }

            var first = Rows.Min(row => row.Cells[0].Place.Column);
            var last = Rows.Max(row => row.Cells[^1].Place.Column);
            var corner = new CellPlace(File, Sheet, Rows.Min(row => row.Number), first);
            return $"{corner.Address}:{(corner with { Row = Rows.Max(row => row.Number), Column = last }).Address}";
        }
    }
}

/// <summary>A row that has at least one cell; its number counts from 1.</summary>
/// <param name="Number">As the file shows it.</param>
/// <param name="Cells">The cells that hold something, by ascending column.</param>
public sealed record TableRow(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>Whether the sheet does not show the row: hidden by hand, by a filter or by a folded group.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The cell in a column (from 1), or null where there is none.</summary>
    public Cell? this[int column]
    {
        get
        {
            var low = 0;
            var high = Math.Min(Cells.Count, column) - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var found = Cells[middle].Place.Column;
                if (found == column)
                {
                    return Cells[middle];
                }

                (low, high) = found < column ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }
}
