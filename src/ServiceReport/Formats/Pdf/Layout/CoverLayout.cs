using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// The title page: a field of colour with publisher, title and month, and below it what the template put on the cover. A heading and
/// a paragraph there that only repeat title and month are those of the field.
/// </summary>
internal static class CoverLayout
{
    private const double FieldHeight = 372;
    private const double Margin = PageGeometry.Left;

    public static void Add(Cover cover, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var document = context.Document;
        slices.Add(Field(document, frame, context.Theme) with { BeginsPage = true });
        var onCover = context with { Theme = new Theme(context.Theme.Fonts, context.Theme.Palette, Theme.CoverBodySize) };
        var first = slices.Count;
        foreach (var block in cover.Blocks)
        {
            if (Repeats(block, document))
            {
                continue;
            }

            if (block is Heading heading)
            {
                var start = slices.Count;
                HeadingLayout.Add(heading.Text, Math.Clamp(heading.Level, 2, 4), frame, onCover, slices);
                slices[start] = slices[start] with { SpaceBefore = 16 };
            }
            else
            {
                BlockLayout.Add(block, frame, onCover, slices);
            }
        }

        if (slices.Count > first)
        {
            slices[first] = slices[first] with { SpaceBefore = 34 };
        }
    }

    private static bool Repeats(Block block, Document document) => block switch
    {
        Heading heading => IsSame(heading.Text, document.Title),
        Paragraph paragraph => IsSame(paragraph.Text, document.Subtitle) || IsSame(paragraph.Text, document.Publisher),
        _ => false,
    };

    private static bool IsSame(IReadOnlyList<Inline> text, string words) =>
        string.Equals(InlineSpans.PlainText(text).Replace('\u00A0', ' ').Trim(), words.Replace('\u00A0', ' ').Trim(), StringComparison.OrdinalIgnoreCase);

    private static Slice Field(Document document, Frame frame, Theme theme)
    {
        var top = -PageGeometry.Top;
        var items = new List<PlacedItem>
        {
            new PlacedFill(0, top, PageGeometry.Width, FieldHeight, theme.Palette.Accent),
        };
        var width = PageGeometry.Width - (2 * Margin);
        if (document.Publisher.Length > 0)
        {
            AddText(document.Publisher, theme.CoverPublisher, new StructureNode(StructureRole.P, frame.Parent), top + 48);
        }

        var title = new TextSpan(CleanText.Of(document.Title), theme.CoverTitle, new StructureNode(StructureRole.H1, frame.Parent) { LanguageTag = document.TitleLanguageTag });
        var titleLines = new TextFlow([title]).Break(width);
        var lineHeight = theme.CoverTitle.Size * 1.15;
        var y = top + FieldHeight - 92 - (titleLines.Count * lineHeight);
        foreach (var line in titleLines)
        {
            TextSlices.AddLine(line, Margin, y, lineHeight, items);
            y += lineHeight;
        }

        AddText(document.Subtitle, theme.CoverSubtitle, new StructureNode(StructureRole.P, frame.Parent), y + 8);
        return new Slice(top + FieldHeight, items);

        void AddText(string text, TextStyle style, StructureNode node, double at)
        {
            foreach (var line in new TextFlow([new TextSpan(CleanText.Of(text), style, node)]).Break(width))
            {
                TextSlices.AddLine(line, Margin, at, style.Size * Theme.TightLineHeight, items);
                at += style.Size * Theme.TightLineHeight;
            }
        }
    }
}
