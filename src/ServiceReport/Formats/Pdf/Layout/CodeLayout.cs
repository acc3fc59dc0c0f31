using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Text to be read letter by letter: its own lines, its own blanks, on a quiet ground.</summary>
internal static class CodeLayout
{
    private const double IndentPerBlank = 5;

    public static void Add(CodeBlock code, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var first = slices.Count;
        var style = context.Theme.Code;
        var node = new StructureNode(StructureRole.Code, new StructureNode(StructureRole.P, frame.Parent));
        foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
        {
            var text = CleanText.Of(line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal));
            var words = text.TrimStart(' ');
            var indent = Panel.Inset + ((text.Length - words.Length) * IndentPerBlank);
            if (words.Length == 0)
            {
                slices.Add(new Slice(style.Size * Theme.LineHeight, []));
                continue;
            }

            TextSlices.Add(
                new TextFlow([new TextSpan(words, style, node)]), frame.Left + indent, Math.Max(frame.Width - Panel.Inset - indent, frame.Width / 2),
                style.Size * Theme.LineHeight, 0, slices);
        }

        new Panel(frame.Left, frame.Width, context.Theme.Palette.Rule, context.Theme.Palette.Surface).Enclose(slices, first, 8);
    }
}
