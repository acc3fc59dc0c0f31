using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A table: fine rules between rows, none between columns, figures on a common right edge, its header on every page.</summary>
internal static class TableLayout
{
    /// <summary>A table of so few rows is not parted at a page's foot.</summary>
    private const int ShortTable = 8;

    /// <summary>A longer one leaves at least so many rows on either side of a page break.</summary>
    private const int FewestRows = 3;

    /// <summary>Rows that need more than this, in points, are not kept together: pages would stand half empty.</summary>
    private const double HighRows = PageGeometry.BodyHeight / 3;
    private const double SpaceBefore = 9;

    public static void Add(Table table, Frame frame, LayoutContext context, List<Slice> slices)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        double? turnedWidth = frame.MayTurn ? PageShape.Turned.BodyWidth : null;
        var hyphenator = Hyphenator.For(frame.Parent.Language ?? context.Document.Language.Tag);
        Func<ColumnNeeds>? hyphenated = hyphenator is null ? null : () => Measure(table, context.Theme, hyphenator);
        var plan = TablePlan.For(Measure(table, context.Theme, null), hyphenated, frame.Width, turnedWidth, table.Rows.Count <= ShortTable);
        var shape = plan.IsTurned ? PageShape.Turned : PageShape.Upright;
        var start = slices.Count;
        var node = new StructureNode(StructureRole.Table, frame.Parent);
        var structure = new TableStructure(node, table.Rows.Count);
        for (var index = 0; index < plan.Parts.Count; index++)
        {
            var first = slices.Count;
            if (index == 0 && table.Caption is { Count: > 0 } caption)
            {
                AddCaption(caption, frame.Within(node), context.Theme, slices);
            }

            AddPart(new TableRows(table, plan, plan.Parts[index], frame, context.Theme) { Hyphenator = plan.IsHyphenated ? hyphenator : null }, structure, shape, index == 0, slices);
            slices[first] = slices[first] with { SpaceBefore = SpaceBefore, BeginsPart = index > 0 };
            if (table.Rows.Count <= ShortTable && index + 1 < plan.Parts.Count)
            {
                slices[^1] = slices[^1] with { KeepsWithNext = true };
            }
        }

        slices[^1] = slices[^1].Padded(0, 4);
        for (var index = start; plan.IsTurned && index < slices.Count; index++)
        {
            slices[index] = slices[index] with { IsTurned = true };
        }
    }

    private static void AddCaption(IReadOnlyList<Inline> caption, Frame frame, Theme theme, List<Slice> slices)
    {
        var first = slices.Count;
        var spans = InlineSpans.Of(caption, theme.Caption, new StructureNode(StructureRole.Caption, frame.Parent), theme);
        TextSlices.Add(new TextFlow(spans), frame.Left, frame.Measure, theme.Caption.Size * Theme.LineHeight, 0, slices);
        for (var index = first; index < slices.Count; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }
    }

    /// <summary>Every part adds its cells to the same rows of the structure: who listens hears one table, in the order of its columns.</summary>
    private static void AddPart(TableRows rows, TableStructure structure, PageShape shape, bool isFirst, List<Slice> slices)
    {
        var header = rows.Header(structure.Header, isFirst);
        var repeated = rows.Header(null, isFirst);
        var first = slices.Count;
        slices.Add(header with { KeepsWithNext = structure.Rows.Count > 0 });
        var endOfRow = new List<int>(structure.Rows.Count);
        for (var index = 0; index < structure.Rows.Count; index++)
        {
            var strips = rows.Body(index, structure.Rows[index], isFirst, shape.BodyHeight - repeated.Height);
            for (var strip = 0; strip < strips.Count; strip++)
            {
                slices.Add(strips[strip] with { Header = repeated });
            }

            endOfRow.Add(slices.Count);
        }

        KeepRows(slices, first, endOfRow);
    }

    /// <summary>Keeps a short table whole, and the first and the last rows of a longer one together.</summary>
    private static void KeepRows(List<Slice> slices, int first, List<int> endOfRow)
    {
        var count = endOfRow.Count;
        if (count <= ShortTable && Height(slices, first, slices.Count) <= PageGeometry.BodyHeight)
        {
            KeepTogether(slices, first, slices.Count);
            return;
        }

        for (var rows = 2; rows <= Math.Min(FewestRows, count); rows++)
        {
            if (Height(slices, first, endOfRow[rows - 1]) <= HighRows)
            {
                KeepTogether(slices, first, endOfRow[rows - 1]);
            }

            var from = count > rows ? endOfRow[count - rows - 1] : first;
            if (Height(slices, from, slices.Count) <= HighRows)
            {
                KeepTogether(slices, from, slices.Count);
            }
        }
    }

    /// <summary>Puts the slices up to <paramref name="end"/> on one page.</summary>
    private static void KeepTogether(List<Slice> slices, int first, int end)
    {
        for (var index = first; index < end - 1; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }
    }

    private static double Height(List<Slice> slices, int first, int end)
    {
        var height = 0.0;
        for (var index = first; index < end; index++)
        {
            height += slices[index].Height;
        }

        return height;
    }

    private static ColumnNeeds Measure(Table table, Theme theme, Hyphenator? hyphenator)
    {
        var least = new double[table.Columns.Count];
        var body = new double[table.Columns.Count];
        var most = new double[table.Columns.Count];
        for (var column = 0; column < least.Length; column++)
        {
            var style = theme.Body with { Size = 1 };
            var isFigure = table.Columns[column] == ColumnAlignment.Right;
            var header = new TextFlow(InlineSpans.OfCell(TableRows.CellText(table.Header, column), theme.Strong(style), null, theme, hyphenator));
            (least[column], body[column]) = (header.WidestWord, header.WidestWord);
            foreach (var row in table.Rows)
            {
                var text = new TextFlow(InlineSpans.OfCell(TableRows.CellText(row, column), style with { Tabular = isFigure }, null, theme, hyphenator));
                var line = text.WidestLine;
                least[column] = Math.Max(least[column], isFigure ? line : text.WidestWord);
                body[column] = Math.Max(body[column], line);
            }

            most[column] = Math.Max(body[column], header.WidestLine);
        }

        return new ColumnNeeds(least, body, most);
    }
}
