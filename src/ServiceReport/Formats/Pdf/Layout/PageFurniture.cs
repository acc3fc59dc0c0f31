using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Adds to each page but the cover what repeats: the report and the chapter above, the publisher and "page x of y" below.</summary>
internal static class PageFurniture
{
    public static IReadOnlyList<PlacedPage> Add(IReadOnlyList<PlacedPage> pages, bool hasCover, LayoutContext context)
    {
        var furnished = new List<PlacedPage>(pages.Count);
        foreach (var page in pages)
        {
            if (hasCover && page.Number == 1)
            {
                furnished.Add(page);
                continue;
            }

            var items = new List<PlacedItem>(page.Items);
            AddHeader(page, context, items);
            AddFooter(page, pages.Count, context, items);
            furnished.Add(page with { Items = items });
        }

        return furnished;
    }

    private static void AddHeader(PlacedPage page, LayoutContext context, List<PlacedItem> items)
    {
        var style = context.Theme.Small;
        var half = page.Shape.BodyWidth / 2;
        var document = context.Document;
        var report = document.Subtitle.Length == 0 ? document.Title : document.Title + " · " + document.Subtitle;
        items.Add(new PlacedText(PageGeometry.Left, PageGeometry.HeaderBaseline, Fit(report, style, half), style, null, Repetition.PageHeader));
        if (page.Chapter is { } chapter)
        {
            var text = Fit(chapter, style, half - 12);
            items.Add(new PlacedText(page.Shape.Right - style.Width(text), PageGeometry.HeaderBaseline, text, style, null, Repetition.PageHeader));
        }

        items.Add(new PlacedRule(PageGeometry.Left, PageGeometry.HeaderBaseline + 9, page.Shape.BodyWidth, 0.5, context.Theme.Palette.Rule));
    }

    private static void AddFooter(PlacedPage placed, int count, LayoutContext context, List<PlacedItem> items)
    {
        var style = context.Theme.Small;
        var page = context.Words.PageOf(placed.Number, count);
        var width = style.Width(page);
        var publisher = Fit(context.Document.Publisher, style, placed.Shape.BodyWidth - width - 12);
        if (publisher.Length > 0)
        {
            items.Add(new PlacedText(PageGeometry.Left, placed.Shape.FooterBaseline, publisher, style, null, Repetition.PageFooter));
        }

        items.Add(new PlacedText(placed.Shape.Right - width, placed.Shape.FooterBaseline, page, style, null, Repetition.PageFooter));
    }

    private static string Fit(string text, TextStyle style, double width)
    {
        var clean = CleanText.Of(text);
        if (style.Width(clean) <= width)
        {
            return clean;
        }

        var length = clean.Length;
        while (length > 0 && (style.Width(Start(length)) > width || char.IsHighSurrogate(clean[length - 1])))
        {
            length--;
        }

        return Start(length);

        string Start(int letters) => string.Concat(clean.AsSpan(0, letters).TrimEnd(), "…");
    }
}
