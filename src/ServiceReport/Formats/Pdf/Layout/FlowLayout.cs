using ServiceReport.Documents;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Lays blocks one below the other and says which of them belong on one page.</summary>
internal static class FlowLayout
{
    /// <summary>A paragraph of so few lines stays with the heading above it and with the chart, table or heading that it introduces.</summary>
    private const int ShortParagraph = 4;

    public static void Add(IReadOnlyList<Block> blocks, Frame frame, LayoutContext context, List<Slice> slices) =>
        Add(blocks, 0, blocks.Count, frame, context, slices);

    /// <summary>Lays the blocks from <paramref name="from"/> up to <paramref name="to"/>.</summary>
    public static void Add(IReadOnlyList<Block> blocks, int from, int to, Frame frame, LayoutContext context, List<Slice> slices)
    {
        for (var index = from; index < to; index++)
        {
            var first = slices.Count;
            BlockLayout.Add(blocks[index], frame, context, slices);
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            if (next is null || slices.Count == first)
            {
                continue;
            }

            var previous = index > 0 ? blocks[index - 1] : null;
            switch (blocks[index])
            {
                case Paragraph when previous is Heading && next is ChartBlock or Table or Heading && slices.Count - first <= ShortParagraph:
                    KeepTogether(slices, first);
                    break;
                case Heading:
                    KeepTogether(slices, first);
                    break;
                case Paragraph when next is ListBlock or CodeBlock:
                case ChartBlock when next is Table:
                    KeepTogether(slices, slices.Count - 1);
                    break;
                default:
                    break;
            }
        }
    }

    private static void KeepTogether(List<Slice> slices, int first)
    {
        for (var index = first; index < slices.Count; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }
    }
}
