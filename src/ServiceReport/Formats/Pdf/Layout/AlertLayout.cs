using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>An alert: a quiet ground, a bar in its colour and its kind in words.</summary>
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
        var width = Math.Min(frame.Width, PageGeometry.Measure + (2 * Panel.Inset));
        var inner = new Frame(frame.Left + Panel.Inset, width - (2 * Panel.Inset), node);
        var first = slices.Count;
        var style = context.Theme.Strong(context.Theme.Body) with { Color = color };
        var label = new TextSpan(context.Words.Of(alert.Kind), style, new StructureNode(StructureRole.P, node));
        TextSlices.Add(new TextFlow([label]), inner.Left, inner.Width, style.Size * Theme.LineHeight, 0, slices);
        slices[^1] = slices[^1] with { KeepsWithNext = true };
        var body = slices.Count;
        FlowLayout.Add(alert.Blocks, inner, context, slices);
        if (slices.Count > body)
        {
            slices[body] = slices[body] with { SpaceBefore = Math.Min(slices[body].SpaceBefore, 2) };
        }

        new Panel(frame.Left, width, color, palette.Surface).Enclose(slices, first, 9);
    }
}
