namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Puts slices on pages, one below the other, and keeps together what must not be parted.</summary>
internal sealed class Paginator
{
    private const double Tolerance = 0.01;

    private readonly List<PlacedPage> _pages = [];
    private List<PlacedItem> _items = [];
    private double _bottom = PageGeometry.Top;
    private bool _isEmpty = true;
    private string? _chapter;

    public static IReadOnlyList<PlacedPage> Paginate(IReadOnlyList<Slice> slices)
    {
        var paginator = new Paginator();
        for (var first = 0; first < slices.Count;)
        {
            var end = EndOfGroup(slices, first);
            paginator.PlaceGroup(slices, first, end);
            first = end;
        }

        paginator.EndPage();
        if (paginator._pages.Count == 0)
        {
            paginator._pages.Add(new PlacedPage(1, [], null)); // A document without a page is none.
        }

        return paginator._pages;
    }

    private static int EndOfGroup(IReadOnlyList<Slice> slices, int first)
    {
        var end = first + 1;
        while (end < slices.Count && slices[end - 1].KeepsWithNext && !slices[end].BeginsPage)
        {
            end++;
        }

        return end;
    }

    private void PlaceGroup(IReadOnlyList<Slice> slices, int first, int end)
    {
        if (slices[first].BeginsPage || !Fits(slices, first, end))
        {
            EndPage();
        }

        for (var index = first; index < end; index++)
        {
            if (!_isEmpty && !Fits(slices, index, index + 1))
            {
                EndPage();
            }

            Place(slices[index]);
        }
    }

    private bool Fits(IReadOnlyList<Slice> slices, int first, int end)
    {
        var bottom = _bottom;
        for (var index = first; index < end; index++)
        {
            bottom += slices[index].Height + (index == first && _isEmpty ? 0 : slices[index].SpaceBefore);
        }

        return bottom <= PageGeometry.Bottom + Tolerance;
    }

    private void Place(Slice slice)
    {
        if (_isEmpty && slice.Header is { } header)
        {
            Add(header);
        }

        _bottom += _isEmpty ? 0 : slice.SpaceBefore;
        Add(slice);
    }

    private void Add(Slice slice)
    {
        foreach (var item in slice.Items)
        {
            if (item is PlacedHeading { Level: 1 } heading)
            {
                _chapter = heading.Text;
            }

            var placed = item with { Y = item.Y + _bottom };
            if (placed is not PlacedFill fill || !JoinsFillAbove(fill))
            {
                _items.Add(placed);
            }
        }

        _bottom += slice.Height;
        _isEmpty = false;
    }

    /// <summary>Strips of one ground are drawn as one: between two rectangles a screen would show a fine line.</summary>
    private bool JoinsFillAbove(PlacedFill fill)
    {
        for (var index = _items.Count - 1; index >= 0; index--)
        {
            if (_items[index] is PlacedFill above && above.Color == fill.Color && above.X == fill.X && above.Width == fill.Width
                && Math.Abs(above.Y + above.Height - fill.Y) < Tolerance)
            {
                _items[index] = above with { Height = above.Height + fill.Height };
                return true;
            }
        }

        return false;
    }

    private void EndPage()
    {
        if (_isEmpty)
        {
            return;
        }

        _pages.Add(new PlacedPage(_pages.Count + 1, _items, _chapter));
        _items = [];
        _bottom = PageGeometry.Top;
        _isEmpty = true;
    }
}
