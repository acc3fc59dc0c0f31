namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Puts slices on pages, one below the other, and keeps together what must not be parted.</summary>
internal sealed class Paginator
{
    private const double Tolerance = 0.01;

    /// <summary>What may stay empty at a page's foot so that a chart and its table are on one page, as a share of the page.</summary>
    private const double LargestGap = 0.3;

    /// <summary>Of how much of a page the rest of a chapter leaves the next one room below it, as a share of the page.</summary>
    private const double ShortRest = 0.45;

    /// <summary>The air above a chapter that begins below the rest of another, in points.</summary>
    private const double AboveChapter = 40;

    private readonly List<PlacedPage> _pages = [];
    private List<PlacedItem> _items = [];
    private double _bottom = PageGeometry.Top;
    private bool _isEmpty = true;
    private string? _chapter;
    private string? _chapterAtTop;
    private bool _isRest;
    private PageShape _shape = PageShape.Upright;

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
            paginator._pages.Add(new PlacedPage(1, [], null, PageShape.Upright)); // A document without a page is none.
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

        return Height(slices, first, end) <= ShapeOf(slices, first, end).BodyHeight ? end : EndOfPart(slices, first, end);
    }

    /// <summary>Of what is higher than a page, as many parts as fit on one; all of it where there are none.</summary>
    private static int EndOfPart(IReadOnlyList<Slice> slices, int first, int end)
    {
        var found = end;
        for (var index = first + 1; index < end; index++)
        {
            if (slices[index].BeginsPart && (found == end || Height(slices, first, index) <= ShapeOf(slices, first, end).BodyHeight))
            {
                found = index;
            }
        }

        return found;
    }

    private void PlaceGroup(IReadOnlyList<Slice> slices, int first, int end)
    {
        var shape = ShapeOf(slices, first, end);
        if (MayFollowRest(slices, first, end, shape))
        {
            _bottom += AboveChapter;
            _isRest = false;
        }
        else if (slices[first].BeginsPage || shape != _shape || !Fits(slices, first, end) || HadBetterWait(slices, first, end))
        {
            EndPage();
            _shape = shape;
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

    /// <summary>
    /// Whether a chapter begins below the rest of the one before, which is short and has its beginning elsewhere: else a page would stand nearly empty. Two chapters
    /// never begin on one page.
    /// </summary>
    private bool MayFollowRest(IReadOnlyList<Slice> slices, int first, int end, PageShape shape)
    {
        if (!_isRest || !slices[first].BeginsPage || shape != _shape || _bottom - PageGeometry.Top > ShortRest * _shape.BodyHeight)
        {
            return false;
        }

        return _bottom + AboveChapter + Height(slices, first, end) <= _shape.Bottom + Tolerance;
    }

    private static PageShape ShapeOf(IReadOnlyList<Slice> slices, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (slices[index].IsTurned)
            {
                return PageShape.Turned;
            }
        }

        return PageShape.Upright;
    }

    /// <summary>Whether the group fits but the one that it should stand with does not, and both fit on a page that costs little room here.</summary>
    private bool HadBetterWait(IReadOnlyList<Slice> slices, int first, int end)
    {
        if (_isEmpty || !slices[end - 1].PrefersNext || end == slices.Count || slices[end].BeginsPage)
        {
            return false;
        }

        var both = EndOfGroup(slices, end);
        return ShapeOf(slices, end, both) == _shape
            && !Fits(slices, first, both)
            && _shape.Bottom - _bottom <= LargestGap * _shape.BodyHeight
            && Height(slices, first, both) - slices[first].SpaceBefore <= _shape.BodyHeight;
    }

    private bool Fits(IReadOnlyList<Slice> slices, int first, int end)
    {
        var height = Height(slices, first, end) - (_isEmpty ? slices[first].SpaceBefore : 0);
        return _bottom + height <= _shape.Bottom + Tolerance;
    }

    private static double Height(IReadOnlyList<Slice> slices, int first, int end)
    {
        var height = 0.0;
        for (var index = first; index < end; index++)
        {
            height += slices[index].SpaceBefore + slices[index].Height;
        }

        return height;
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
        if (_isEmpty)
        {
            (_isEmpty, _chapterAtTop, _isRest) = (false, _chapter, _chapter is not null && !slice.BeginsPage);
        }
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

        _pages.Add(new PlacedPage(_pages.Count + 1, _items, _chapterAtTop, _shape));
        _items = [];
        _bottom = PageGeometry.Top;
        _isEmpty = true;
    }
}
