using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// The contents list: the headings of levels 1 and 2, dots, and a place for the number of the page, which is filled in once every
/// block has found its page (<see cref="PageNumbers"/>).
/// </summary>
internal static class ContentsLayout
{
    private const double NumberWidth = 26;

    public static void Add(Contents contents, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var theme = context.Theme;
        var first = slices.Count;
        HeadingLayout.Add([new TextInline(contents.Title)], 1, frame, context, slices);
        if (slices.Count > first)
        {
            slices[^1] = slices[^1].Padded(0, 10);
            slices[first] = slices[first] with { BeginsPage = true };
        }

        var list = new StructureNode(StructureRole.TOC, frame.Parent);
        foreach (var block in context.Document.Blocks)
        {
            if (block is Heading { Level: 1 or 2 } heading)
            {
                AddEntry(heading, frame.Within(list), theme, slices);
            }
        }
    }

    private static void AddEntry(Heading heading, Frame frame, Theme theme, List<Slice> slices)
    {
        var isChapter = heading.Level == 1;
        var style = isChapter ? theme.Strong(theme.Body) with { Size = 11 } : theme.Body;
        var reference = new StructureNode(StructureRole.Reference, new StructureNode(StructureRole.TOCI, frame.Parent) { LanguageTag = heading.LanguageTag });
        var link = new StructureNode(StructureRole.Link, reference);
        var text = InlineSpans.PlainText(heading.Text);
        var left = frame.Left + (isChapter ? 0 : 14);
        var lineHeight = style.Size * 1.6;
        var lines = new TextFlow(InlineSpans.OfWords(heading.Text, style, link)).Break(frame.Left + frame.Width - NumberWidth - 20 - left);
        for (var index = 0; index < lines.Count; index++)
        {
            var items = new List<PlacedItem>();
            var isLast = index == lines.Count - 1;
            TextSlices.AddLine(lines[index], left, 0, lineHeight, items);
            if (isLast)
            {
                var number = style with { Tabular = true };
                var right = frame.Left + frame.Width;
                items.Add(new PlacedPageNumber(right, style.BaselineIn(lineHeight), left + lines[index].Width, heading.Id, number, link));
            }

            items.Add(new PlacedLink(left, 0, frame.Left + frame.Width - left, lineHeight, "#" + heading.Id, text, link));
            slices.Add(new Slice(lineHeight, items) { SpaceBefore = index == 0 && isChapter ? 9 : 0, KeepsWithNext = isChapter || !isLast });
        }
    }
}
