using System.Globalization;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Fills in the contents list: each place of a page number becomes dots and the number of its heading's page.</summary>
internal static class PageNumbers
{
    public static IReadOnlyList<PlacedPage> FillIn(IReadOnlyList<PlacedPage> pages, Theme theme)
    {
        var pageOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is PlacedHeading heading)
                {
                    pageOf.TryAdd(heading.Id, page.Number);
                }
            }
        }

        var filled = new List<PlacedPage>(pages.Count);
        foreach (var page in pages)
        {
            var items = new List<PlacedItem>(page.Items.Count);
            foreach (var item in page.Items)
            {
                if (item is not PlacedPageNumber place)
                {
                    items.Add(item);
                }
                else if (pageOf.TryGetValue(place.HeadingId, out var number))
                {
                    AddNumber(place, number, theme, items);
                }
            }

            filled.Add(page with { Items = items });
        }

        return filled;
    }

    private static void AddNumber(PlacedPageNumber place, int number, Theme theme, List<PlacedItem> items)
    {
        var text = " " + number.ToString(CultureInfo.InvariantCulture); // The blank parts it from the entry for who listens.
        var width = place.Style.Width(text);
        items.Add(new PlacedText(place.X - width, place.Y, text, place.Style, place.Node));
        var start = Math.Ceiling((place.LeaderStart + 6) / 4) * 4; // On one grid, so that the dots of all entries stand below each other.
        var length = place.X - width - 3 - start;
        if (length > 8)
        {
            items.Add(new PlacedRule(start, place.Y - 0.5, length, 0.8, theme.Palette.Earlier3, Dotted: true));
        }
    }
}
