using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>An alert: a quiet ground as wide as running text, a bar in its colour, a symbol, and its kind in words.</summary>
internal static class AlertLayout
{
    public static void Add(Alert alert, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var palette = context.Theme.Palette;
        var color = alert.Kind switch
        {
            AlertKind.Tip => palette.Good,
            AlertKind.Warning or AlertKind.Caution => palette.Bad,
            _ => palette.Accent,
        };
        var node = new StructureNode(StructureRole.Div, frame.Parent);
        var width = frame.Measure;
        var inner = new Frame(frame.Left + Panel.Inset, width - (2 * Panel.Inset), node);
        var first = slices.Count;
        var style = context.Theme.Strong(context.Theme.Body) with { Color = color };
        var label = new TextSpan(context.Words.Of(alert.Kind), style, new StructureNode(StructureRole.P, node));
        var lineHeight = style.Size * Theme.LineHeight;
        var symbol = new PlacedSymbol(inner.Left, (lineHeight - style.Size) / 2, style.Size, color, palette.Surface, SymbolOf(alert.Kind));
        var indent = style.Size * 1.5;
        TextSlices.Add(new TextFlow([label]), inner.Left + indent, inner.Width - indent, lineHeight, 0, slices);
        slices[first] = slices[first].Padded(0, 0, symbol);
        slices[^1] = slices[^1] with { KeepsWithNext = true };
        var body = slices.Count;
        FlowLayout.Add(alert.Blocks, inner, context, slices);
        if (slices.Count > body)
        {
            slices[body] = slices[body] with { SpaceBefore = Math.Min(slices[body].SpaceBefore, 2) };
        }

        new Panel(frame.Left, width, color, palette.Surface).Enclose(slices, first, 9);
    }

    private static Symbol SymbolOf(AlertKind kind) => kind switch
    {
        AlertKind.Tip => Symbol.Check,
        AlertKind.Warning or AlertKind.Caution => Symbol.Warning,
        _ => Symbol.Information,
    };
}
