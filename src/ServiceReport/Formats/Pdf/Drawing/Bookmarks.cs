using PdfSharp.Pdf;
using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>The outline that a reader shows beside the pages: the headings of levels 1 to 3.</summary>
internal static class Bookmarks
{
    private const int Deepest = 3;

    public static void Add(PdfDocument file, IReadOnlyList<PlacedPage> pages, IReadOnlyDictionary<string, HeadingPlace> headings)
    {
        if (headings.Count == 0)
        {
            return; // PDFsharp keeps a place for a list that was asked for, and leaves a hole there when it is empty.
        }

        var open = new PdfOutlineCollection?[Deepest + 1];
        open[0] = file.Outlines;
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is not PlacedHeading { Level: <= Deepest } heading || !headings.TryGetValue(heading.Id, out var place))
                {
                    continue;
                }

                var above = heading.Level - 1;
                while (open[above] is null)
                {
                    above--;
                }

                var bookmark = open[above]!.Add(heading.Text, place.Page, opened: heading.Level == 1);
                bookmark.PageDestinationType = PdfPageDestinationType.Xyz;
                bookmark.Left = 0;
                bookmark.Top = place.Top;
                Array.Clear(open, above + 1, Deepest - above);
                open[heading.Level] = bookmark.Outlines;
            }
        }

        if (file.Outlines.Count > 0)
        {
            file.PageMode = PdfPageMode.UseOutlines;
        }
    }
}
