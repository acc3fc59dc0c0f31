using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>From a document to its pages: blocks are laid as slices, slices are put on pages, and then the page numbers are known.</summary>
internal static class DocumentLayout
{
    public static PlacedDocument Lay(Document document, FontFamily fonts)
    {
        var theme = new Theme(fonts, Palette.Light, Theme.BodySize);
        var context = new LayoutContext(theme, PdfWords.For(document.Language.Tag), document);
        var slices = Slices(document, context);
        var pages = PageNumbers.FillIn(Paginator.Paginate(slices), theme);
        var hasCover = document.Blocks.Count > 0 && document.Blocks[0] is Cover;
        return new PlacedDocument(
            CleanText.Of(document.Subtitle.Length == 0 ? document.Title : document.Title + " – " + document.Subtitle),
            CleanText.Of(document.Publisher),
            document.Language.Tag,
            PageFurniture.Add(pages, hasCover, context));
    }

    /// <summary>Each heading opens a section of the structure that lasts until the next one of its level or above.</summary>
    private static List<Slice> Slices(Document document, LayoutContext context)
    {
        var slices = new List<Slice>();
        var root = new StructureNode(StructureRole.Document, null);
        var open = new Stack<(int Level, StructureNode Node)>();
        open.Push((0, root));
        var blocks = document.Blocks;
        for (var first = 0; first < blocks.Count;)
        {
            var end = first + 1;
            while (end < blocks.Count && blocks[end] is not (Heading or Cover or Contents))
            {
                end++;
            }

            if (blocks[first] is Heading heading)
            {
                while (open.Peek().Level >= heading.Level)
                {
                    open.Pop();
                }

                open.Push((heading.Level, new StructureNode(StructureRole.Sect, open.Peek().Node)));
            }

            var followsCover = first > 0 && blocks[first - 1] is Cover;
            var start = slices.Count;
            var frame = new Frame(PageGeometry.Left, PageGeometry.BodyWidth, open.Peek().Node) { MayTurn = blocks[first] is not Cover };
            FlowLayout.Add(blocks, first, end, frame, context, slices);
            if (followsCover && slices.Count > start)
            {
                slices[start] = slices[start] with { BeginsPage = true };
            }

            first = end;
        }

        return slices;
    }
}
