using System.Globalization;
using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A list: bullets or numbers in a gutter, the items beside them.</summary>
internal static class ListLayout
{
    private const double Gutter = 16;

    /// <summary>Two items of so many lines together are kept on one page.</summary>
    private const int LongestPair = 6;

    public static void Add(ListBlock list, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var node = new StructureNode(StructureRole.L, frame.Parent) { IsNumbered = list.Start is not null };
        var style = context.Theme.Body;
        var marker = style with { Color = context.Theme.Palette.Muted, Tabular = true };
        var last = ((list.Start ?? 1) + list.Items.Count - 1).ToString(CultureInfo.InvariantCulture) + ".";
        var gutter = list.Start is null ? Gutter : Math.Max(Gutter, marker.Width(last) + 7);
        var endOfItem = new List<int> { slices.Count };
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = new StructureNode(StructureRole.LI, node);
            var label = new StructureNode(StructureRole.Lbl, item);
            var text = list.Start is { } start ? (start + index).ToString(CultureInfo.InvariantCulture) + "." : "•";
            var x = list.Start is null ? frame.Left + 3 : frame.Left + gutter - 7 - marker.Width(text);
            var baseline = style.BaselineIn(style.Size * Theme.LineHeight);
            var first = slices.Count;
            FlowLayout.Add(list.Items[index], frame.Indented(gutter).Within(new StructureNode(StructureRole.LBody, item)), context, slices);
            if (slices.Count == first)
            {
                slices.Add(new Slice(style.Size * Theme.LineHeight, []));
            }

            slices[first] = slices[first].Padded(0, 0, new PlacedText(x, baseline, text, marker, label)) with
            {
                SpaceBefore = index == 0 && frame.Parent.Role != StructureRole.LBody ? context.Theme.ParagraphSpace : context.Theme.ItemSpace,
            };
            endOfItem.Add(slices.Count);
        }

        KeepEnds(slices, endOfItem);
    }

    /// <summary>Neither the first nor the last item stands alone on its page, as long as the two that are kept together are short.</summary>
    private static void KeepEnds(List<Slice> slices, List<int> endOfItem)
    {
        for (var item = 0; item + 2 < endOfItem.Count; item++)
        {
            var isAtAnEnd = item == 0 || item + 3 == endOfItem.Count;
            if (isAtAnEnd && endOfItem[item + 2] - endOfItem[item] <= LongestPair)
            {
                for (var line = endOfItem[item]; line < endOfItem[item + 2] - 1; line++)
                {
                    slices[line] = slices[line] with { KeepsWithNext = true };
                }
            }
        }
    }
}
