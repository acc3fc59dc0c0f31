using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Tells of merged cells that hide which month a figure belongs to.</summary>
internal sealed class MergedCells(Table table, FindingList findings)
{
    /// <summary>Merged months that are looked at; a header has twelve or twenty-four.</summary>
    private const int MostMonths = 36;

    private readonly Dictionary<(int Row, int Column), MergedArea> _areas = ByFirstCell(table.MergedAreas);
    private readonly HashSet<MergedArea> _told = [];

    /// <summary>Months in merged cells, with figures beside or below that are not those of the month alone.</summary>
    public void ReportMonths(TableScan scan)
    {
        if (_areas.Count == 0)
        {
            return;
        }

        var months = from row in scan.Rows
                     from pair in row.Row.Cells.Zip(row.Marks)
                     where pair.Second.MonthNumber != 0 && _areas.ContainsKey((row.Number, pair.First.Place.Column))
                     select (row.Row, Cell: pair.First, Area: _areas[(row.Number, pair.First.Place.Column)]);
        foreach (var (row, cell, area) in months.Take(MostMonths).Where(month => HidesFigures(scan, month.Area)))
        {
            Add(area, row, cell, $"{Wording.Quote(cell.Text)} stands in the merged cells {area.Address}, and only the first of the figures there are its own");
        }
    }

    /// <summary>A cell of data was taken.</summary>
    public void Pass(Month month, TableRow row, Cell cell)
    {
        if (_areas.TryGetValue((cell.Place.Row, cell.Place.Column), out var area))
        {
            Add(area, row, cell, $"the figure {Wording.Quote(cell.Text)} stands in the merged cells {area.Address}, and is read for {month} alone");
        }
    }

    private static Dictionary<(int Row, int Column), MergedArea> ByFirstCell(IReadOnlyList<MergedArea> areas)
    {
        var byFirstCell = new Dictionary<(int Row, int Column), MergedArea>(areas.Count);
        foreach (var area in areas)
        {
            byFirstCell.TryAdd((area.First.Row, area.First.Column), area);
        }

        return byFirstCell;
    }

    /// <summary>Whether figures stand below the covered columns, or beside the covered rows, but for the first.</summary>
    private static bool HidesFigures(TableScan scan, MergedArea area) => scan.Rows.Any(row => row.Row.Cells.Any(cell =>
        ((row.Number > area.LastRow && cell.Place.Column > area.First.Column && cell.Place.Column <= area.LastColumn)
            || (cell.Place.Column > area.LastColumn && row.Number > area.First.Row && row.Number <= area.LastRow))
        && TableScan.IsFigure(cell)));

    private void Add(MergedArea area, TableRow row, Cell cell, string message)
    {
        if (_told.Add(area))
        {
            findings.Add(MergedFigures.Rule.At(cell.Place, message) with { Excerpt = RowExcerpt.Of(row, cell) });
        }
    }
}
