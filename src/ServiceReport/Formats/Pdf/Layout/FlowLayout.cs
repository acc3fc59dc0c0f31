using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Lays blocks one below the other and says which of them belong on one page.</summary>
internal static class FlowLayout
{
    /// <summary>A heading and paragraphs of so few lines together stay with the chart, table or heading that they introduce.</summary>
    private const int LongestOpening = 7;

    /// <summary>One of fewer does not stay behind without the heading below it: it would stand at the page's foot like a stray line.</summary>
    private const int LongestLeadIn = 2;

    /// <summary>A paragraph of so few lines stays with the chart or table right below it.</summary>
    private const int LongestIntroducing = 3;

    public static void Add(IReadOnlyList<Block> blocks, Frame frame, LayoutContext context, List<Slice> slices) =>
        Add(blocks, 0, blocks.Count, frame, context, slices);

    /// <summary>Lays the blocks from <paramref name="from"/> up to <paramref name="to"/>.</summary>
    public static void Add(IReadOnlyList<Block> blocks, int from, int to, Frame frame, LayoutContext context, List<Slice> slices)
    {
        int? opening = null;
        var part = frame;
        string? language = null;
        for (var index = from; index < to; index++)
        {
            var first = slices.Count;
            if (blocks[index].LanguageTag != language)
            {
                language = blocks[index].LanguageTag;
                part = language is null ? frame : frame.Within(new StructureNode(StructureRole.Div, frame.Parent) { LanguageTag = language });
            }

            BlockLayout.Add(blocks[index], part, context, slices);
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            if (next is null || slices.Count == first)
            {
                continue;
            }

            switch (blocks[index])
            {
                case Heading:
                    opening = first;
                    KeepTogether(slices, first);
                    break;
                case Paragraph when opening is { } start && slices.Count - start <= LongestIntroduction(blocks, index):
                    KeepTogether(slices, start);
                    break;
                case Paragraph when next is ChartBlock or Table && slices.Count - first <= LongestIntroducing:
                    KeepTogether(slices, first);
                    break;
                case Paragraph when next is ListBlock or CodeBlock:
                    KeepTogether(slices, slices.Count - 1);
                    break;
                case ChartBlock when next is Table:
                    slices[^1] = slices[^1] with { PrefersNext = true };
                    break;
                default:
                    break;
            }

            opening = blocks[index] is Heading or Paragraph ? opening : null;
        }
    }

    /// <summary>
    /// Of how many lines a heading and its paragraphs may be to stay with what they introduce, where nothing but paragraphs stands between the
    /// heading and a chart, a table or a heading of a lower level; 0 where they introduce nothing.
    /// </summary>
    private static int LongestIntroduction(IReadOnlyList<Block> blocks, int paragraph)
    {
        var before = paragraph;
        while (blocks[before] is Paragraph)
        {
            before--;
        }

        var after = paragraph;
        while (after < blocks.Count && blocks[after] is Paragraph)
        {
            after++;
        }

        if (after == blocks.Count || blocks[before] is not Heading heading)
        {
            return 0;
        }

        return blocks[after] switch
        {
            ChartBlock or Table => LongestOpening,
            Heading next when next.Level > heading.Level => LongestLeadIn,
            _ => 0,
        };
    }

    private static void KeepTogether(List<Slice> slices, int first)
    {
        for (var index = first; index < slices.Count; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }
    }
}
