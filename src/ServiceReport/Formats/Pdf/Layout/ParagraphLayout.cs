using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A paragraph, flush left.</summary>
internal static class ParagraphLayout
{
    public static void Add(Paragraph paragraph, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var style = context.Theme.Body;
        var node = new StructureNode(StructureRole.P, frame.Parent);
        var flow = new TextFlow(InlineSpans.Of(paragraph.Text, style, node, context.Theme));
        TextSlices.Add(flow, frame.Left, frame.Measure, style.Size * Theme.LineHeight, context.Theme.ParagraphSpace, slices);
    }
}
