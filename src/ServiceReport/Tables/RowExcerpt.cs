using System.Text;
using ServiceReport.Findings;

namespace ServiceReport.Tables;

/// <summary>A table row written as a line, with one of its cells marked: <c> 2025 | 7 120 449 | 5 214 8l2 | 12 761 756 </c>.</summary>
public static class RowExcerpt
{
    private const string Between = " | ";
    private const int LongestNeighbour = 24;
    private const int LongestMarked = 72;

    /// <summary>How many cells are shown before and behind the marked one, besides the row's first.</summary>
    private const int Neighbours = 2;

    /// <summary>The row around a cell of it, with the whole cell marked.</summary>
    public static Excerpt Of(TableRow row, Cell cell) => Of(row, cell, 0, int.MaxValue);

    /// <summary>The row around a column in which it has no cell, with the gap marked: <c> 18.03.2026 |   | 12 </c>.</summary>
    public static Excerpt OfGap(TableRow row, int column)
    {
        var gap = new Cell(CellKind.Empty, " ", row.Cells[0].Place with { Column = column });
        return Of(row with { Cells = [.. row.Cells.Append(gap).OrderBy(cell => cell.Place.Column)] }, gap);
    }

    /// <summary>The row around a cell of it, with a part of the cell's text marked.</summary>
    public static Excerpt Of(TableRow row, Cell cell, int index, int length)
    {
        var line = new StringBuilder();
        var marked = IndexOf(row, cell);
        var start = 0;
        for (var position = 0; position < row.Cells.Count; position++)
        {
            if (position > 0 && Math.Abs(position - marked) > Neighbours)
            {
                continue;
            }

            line.Append(position == 0 ? " " : Between);
            if (position > 1 && position == marked - Neighbours)
            {
                line.Append('…').Append(Between);
            }

            if (position != marked)
            {
                line.Append(Wording.OneLine(row.Cells[position].Text, LongestNeighbour));
                continue;
            }

            start = line.Length;
            line.Append(OneLine(cell.Text));
        }

        var shown = Math.Clamp(cell.Text.Length, 1, LongestMarked);
        var from = Math.Clamp(index, 0, shown - 1);
        line.Append(marked + Neighbours < row.Cells.Count - 1 ? " | … " : " ");
        return new Excerpt(line.ToString(), start + from, Math.Clamp(length, 1, shown - from));
    }

    private static int IndexOf(TableRow row, Cell cell)
    {
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (row.Cells[index].Place.Column == cell.Place.Column)
            {
                return index;
            }
        }

        return 0;
    }

    /// <summary>The text with every character at its own index, so that a mark in it still fits.</summary>
    private static string OneLine(string text) =>
        string.Create(Math.Min(text.Length, LongestMarked), text, static (line, from) =>
        {
            for (var index = 0; index < line.Length; index++)
            {
                line[index] = char.IsControl(from[index]) ? ' ' : HiddenCharacters.IsHidden(from[index]) ? '·' : from[index];
            }

            if (from.Length > line.Length)
            {
                line[^1] = '…';
            }
        });
}
