using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Lines of text as slices; never the first or the last line of a text alone on its page.</summary>
internal static class TextSlices
{
    public static void Add(TextFlow flow, double left, double width, double lineHeight, double spaceBefore, List<Slice> slices)
    {
        var lines = flow.Break(width);
        for (var index = 0; index < lines.Count; index++)
        {
            var items = new List<PlacedItem>();
            AddLine(lines[index], left, 0, lineHeight, items);
            var isOrphan = index == 0 && lines.Count > 1;
            var isBeforeWidow = index == lines.Count - 2;
            slices.Add(new Slice(lineHeight, items) { SpaceBefore = index == 0 ? spaceBefore : 0, KeepsWithNext = isOrphan || isBeforeWidow });
        }
    }

    /// <summary>The items of one line, whose top is at <paramref name="top"/>.</summary>
    public static void AddLine(TextLine line, double left, double top, double lineHeight, List<PlacedItem> items)
    {
        var baseline = top;
        foreach (var piece in line.Pieces)
        {
            baseline = Math.Max(baseline, top + piece.Span.Style.BaselineIn(lineHeight)); // Sizes on one line share the baseline of the largest.
        }

        foreach (var piece in line.Pieces)
        {
            var span = piece.Span;
            var x = left + piece.X;
            if (span.Background is { } color)
            {
                items.Add(new PlacedFill(x - 2, baseline - (span.Style.Size * 0.98), piece.Width + 4, span.Style.Size * 1.32, color));
            }

            items.Add(new PlacedText(x, baseline, piece.Text, span.Style, span.Node) { Said = piece.Said });
            if (span.LinkTarget is { } target)
            {
                AddLink(piece, target, x, top, baseline, lineHeight, items);
            }
        }
    }

    private static void AddLink(LinePiece piece, string target, double x, double top, double baseline, double lineHeight, List<PlacedItem> items)
    {
        var style = piece.Span.Style;
        items.Add(new PlacedRule(x, baseline + (style.Size * 0.16), piece.Width, style.Size * 0.055, style.Color));
        if (piece.Span.Node is { } node)
        {
            items.Add(new PlacedLink(x, top, piece.Width, lineHeight, target, piece.Text, node));
        }
    }
}
