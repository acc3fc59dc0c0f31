using System.Globalization;
using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A list: bullets or numbers in a gutter, the items beside them.</summary>
internal static class ListLayout
{
    private const double Gutter = 16;

    public static void Add(ListBlock list, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var node = new StructureNode(StructureRole.L, frame.Parent) { IsNumbered = list.Start is not null };
        var style = context.Theme.Body;
        var marker = style with { Color = context.Theme.Palette.Muted, Tabular = true };
        var last = ((list.Start ?? 1) + list.Items.Count - 1).ToString(CultureInfo.InvariantCulture) + ".";
        var gutter = list.Start is null ? Gutter : Math.Max(Gutter, marker.Width(last) + 7);
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
        }
    }
}
