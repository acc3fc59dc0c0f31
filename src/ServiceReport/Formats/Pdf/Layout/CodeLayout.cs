using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Text to be read letter by letter: its own lines, its own blanks, on a quiet ground.</summary>
internal static class CodeLayout
{
    public static void Add(CodeBlock code, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var first = slices.Count;
        var style = context.Theme.Code;
        var node = new StructureNode(StructureRole.Code, new StructureNode(StructureRole.P, frame.Parent));
        foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
        {
            var text = CleanText.Of(line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal)).Replace(' ', '\u00A0');
            var flow = new TextFlow([new TextSpan(text.Length == 0 ? "\u00A0" : text, style, node)]);
            TextSlices.Add(flow, frame.Left + Panel.Inset, frame.Width - (2 * Panel.Inset), style.Size * Theme.LineHeight, 0, slices);
        }

        new Panel(frame.Left, frame.Width, context.Theme.Palette.Rule, context.Theme.Palette.Surface).Enclose(slices, first, 8);
    }
}
