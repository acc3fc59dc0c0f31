using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A heading; one of level 1 begins a page.</summary>
internal static class HeadingLayout
{
    public static void Add(Heading heading, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var level = Math.Clamp(heading.Level, 1, 4);
        var first = slices.Count;
        var (above, below) = Theme.HeadingSpace(level);
        Add(heading.Text, level, frame, context, slices);
        if (slices.Count == first)
        {
            return;
        }

        var mark = new PlacedHeading(frame.Left, 0, level, heading.Id, InlineSpans.PlainText(heading.Text));
        slices[first] = slices[first].Padded(0, 0, mark) with { SpaceBefore = above, BeginsPage = level == 1 };
        slices[^1] = slices[^1].Padded(0, below);
    }

    /// <summary>The words alone: neither a bookmark nor a link leads to them.</summary>
    public static void Add(IReadOnlyList<Inline> text, int level, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var style = context.Theme.Heading(level);
        var node = new StructureNode(StructureRole.H1 + (level - 1), frame.Parent);
        var first = slices.Count;
        TextSlices.Add(
            new TextFlow(InlineSpans.Of(text, style, node, context.Theme)), frame.Left, frame.Measure, style.Size * Theme.TightLineHeight, 0, slices);
        for (var index = first; index < slices.Count; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }
    }
}
