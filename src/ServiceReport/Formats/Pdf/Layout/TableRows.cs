using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Lays the rows of one part of a table as slices.</summary>
internal sealed class TableRows(Table table, TablePlan plan, TablePart part, Frame frame, Theme theme)
{
    /// <summary>A list of more rows is looked up, not read through, and stands closer.</summary>
    private const int ManyRows = 10;

    private readonly double _lineHeight = plan.Size * Theme.TightLineHeight;
    private readonly double _padding = plan.Size * (table.Rows.Count > ManyRows ? 0.1 : 0.23);

    /// <summary>Parts long words; null where words are left whole.</summary>
    public Hyphenator? Hyphenator { get; init; }

    public static IReadOnlyList<Inline> CellText(TableRow row, int column) => column < row.Cells.Count ? row.Cells[column].Text : [];

    /// <summary>The header; without a node it is the one repeated on a later page, which only decorates it.</summary>
    /// <param name="node">The header's row.</param>
    /// <param name="ownsFirst">Whether the first column is part of it here, not only repeated beside later columns.</param>
    public Slice Header(StructureNode? node, bool ownsFirst)
    {
        var style = theme.Strong(theme.Body) with { Size = plan.Size, Color = theme.Palette.Muted };
        var cells = Break(table.Header, column => column > 0 || ownsFirst ? CellNode(node, StructureRole.TH, HeaderScope.Column) : null, style, hasFigures: false);
        var lineCount = MostLines(cells);
        var items = new List<PlacedItem>();
        for (var index = 0; index < cells.Length; index++)
        {
            var top = _padding + ((lineCount - cells[index].Lines.Count) * _lineHeight);
            AddCell(cells[index], index, 0, cells[index].Lines.Count, top, items);
        }

        var height = (lineCount * _lineHeight) + (2 * _padding);
        items.Add(Rule(height - 0.4, 0.8, theme.Palette.Earlier3));
        return new Slice(height, items);
    }

    /// <summary>A row of the body: one slice, or one a line where the row alone is higher than <paramref name="tallest"/>.</summary>
    public List<Slice> Body(int index, StructureNode node, bool ownsFirst, double tallest)
    {
        var style = theme.Body with { Size = plan.Size };
        var cells = Break(table.Rows[index], NodeOf, style, hasFigures: true);
        var lineCount = MostLines(cells);
        var height = (lineCount * _lineHeight) + (2 * _padding);
        if (height <= tallest)
        {
            return [Strip(cells, 0, lineCount, _padding, _padding)];
        }

        var strips = new List<Slice>();
        for (var line = 0; line < lineCount; line++)
        {
            strips.Add(Strip(cells, line, line + 1, line == 0 ? _padding : 0, line == lineCount - 1 ? _padding : 0));
        }

        return strips;

        StructureNode? NodeOf(int column) => column switch
        {
            > 0 => new StructureNode(StructureRole.TD, node),
            _ => ownsFirst ? CellNode(node, StructureRole.TH, HeaderScope.Row) : null,
        };
    }

    private Slice Strip(Cell[] cells, int from, int to, double above, double below)
    {
        var items = new List<PlacedItem>();
        for (var index = 0; index < cells.Length; index++)
        {
            AddCell(cells[index], index, from, to, above, items);
        }

        var height = above + ((to - from) * _lineHeight) + below;
        if (below > 0)
        {
            items.Add(Rule(height - 0.25, 0.5, theme.Palette.Rule));
        }

        return new Slice(height, items);
    }

    private void AddCell(Cell cell, int index, int from, int to, double top, List<PlacedItem> items)
    {
        if (from == 0 && cell.Lines.Count == 0 && cell.Node is { } node)
        {
            items.Add(new PlacedEmpty(frame.Left, 0, node));
        }

        var left = frame.Left;
        for (var before = 0; before < index; before++)
        {
            left += part.Widths[before] + plan.Gap;
        }

        for (var line = from; line < Math.Min(to, cell.Lines.Count); line++)
        {
            var room = part.Widths[index] - cell.Lines[line].Width;
            var offset = table.Columns[part.Columns[index]] switch
            {
                ColumnAlignment.Right => room,
                ColumnAlignment.Center => room / 2,
                _ => 0,
            };
            TextSlices.AddLine(cell.Lines[line], left + offset, top + ((line - from) * _lineHeight), _lineHeight, items);
        }
    }

    private Cell[] Break(TableRow row, Func<int, StructureNode?> nodeOf, TextStyle style, bool hasFigures)
    {
        var cells = new Cell[part.Columns.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            var column = part.Columns[index];
            var node = nodeOf(column);
            var isFigure = hasFigures && table.Columns[column] == ColumnAlignment.Right;
            var spans = InlineSpans.OfCell(CellText(row, column), style with { Tabular = isFigure }, node, theme, Hyphenator);
            var flow = new TextFlow(spans);
            cells[index] = new Cell(hasFigures ? flow.Break(part.Widths[index] + 0.01) : Balanced(flow, part.Widths[index] + 0.01), node);
        }

        return cells;
    }

    /// <summary>As few lines as the width allows, of like length: not one word alone on the last.</summary>
    private static IReadOnlyList<TextLine> Balanced(TextFlow flow, double width)
    {
        var lines = flow.Break(width);
        var (tooNarrow, wide) = (Math.Min(flow.WidestWord, width), width);
        while (lines.Count > 1 && wide - tooNarrow > 0.5)
        {
            var middle = (tooNarrow + wide) / 2;
            var narrower = flow.Break(middle);
            if (narrower.Count > lines.Count)
            {
                tooNarrow = middle;
            }
            else
            {
                (lines, wide) = (narrower, middle);
            }
        }

        return lines;
    }

    private static int MostLines(Cell[] cells)
    {
        var most = 1;
        foreach (var cell in cells)
        {
            most = Math.Max(most, cell.Lines.Count);
        }

        return most;
    }

    private static StructureNode? CellNode(StructureNode? row, StructureRole role, HeaderScope scope) =>
        row is null ? null : new StructureNode(role, row) { Scope = scope };

    private PlacedRule Rule(double y, double thickness, string color)
    {
        var width = plan.Gap * (part.Columns.Count - 1);
        for (var index = 0; index < part.Columns.Count; index++)
        {
            width += part.Widths[index];
        }

        return new PlacedRule(frame.Left, y, width, thickness, color);
    }

    /// <summary>A cell's text, broken to its column.</summary>
    private sealed record Cell(IReadOnlyList<TextLine> Lines, StructureNode? Node);
}
