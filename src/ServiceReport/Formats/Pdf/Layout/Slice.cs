namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A horizontal strip of a page that is not divided: a line of text, a row of a table, a chart.</summary>
/// <param name="Height">In points.</param>
/// <param name="Items">Their X counted from the page's left edge, their Y from the strip's top.</param>
internal sealed record Slice(double Height, IReadOnlyList<PlacedItem> Items)
{
    /// <summary>The air above it, in points; none at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Whether it must stand on the same page as the next one.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Whether it had better stand there: only as long as that leaves no more than a part of the page empty.</summary>
    public bool PrefersNext { get; init; }

    public bool BeginsPage { get; init; }

    /// <summary>Whether a group that is higher than a page is parted above it.</summary>
    public bool BeginsPart { get; init; }

    /// <summary>Whether it needs a page that is turned; what it is kept with is turned too.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What is drawn again above it where it comes first on a page: a table's header.</summary>
    public Slice? Header { get; init; }

    /// <summary>The same strip with more around it: every item moved down, others put before them.</summary>
    public Slice Padded(double above, double below, params ReadOnlySpan<PlacedItem> before)
    {
        var items = new List<PlacedItem>(Items.Count + before.Length);
        items.AddRange(before);
        foreach (var item in Items)
        {
            items.Add(item with { Y = item.Y + above });
        }

        return this with { Height = Height + above + below, Items = items };
    }
}
