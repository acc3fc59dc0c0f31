using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A quotation: set in, with a thin bar beside it.</summary>
internal static class QuoteLayout
{
    public static void Add(Quote quote, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var first = slices.Count;
        var node = new StructureNode(StructureRole.BlockQuote, frame.Parent);
        FlowLayout.Add(quote.Blocks, frame.Indented(Panel.Inset).Within(node), context, slices);
        new Panel(frame.Left, frame.Measure, context.Theme.Palette.Rule, null).Enclose(slices, first, 0);
    }
}
