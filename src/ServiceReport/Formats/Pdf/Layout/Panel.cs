namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Puts a ground and a bar at the left behind slices, so that they read as one passage, over page breaks too.</summary>
/// <param name="Left">The ground's left edge.</param>
/// <param name="Width">The ground's width.</param>
/// <param name="BarColor">As <c>#rrggbb</c>.</param>
/// <param name="Ground">As <c>#rrggbb</c>; null for none.</param>
internal sealed record Panel(double Left, double Width, string BarColor, string? Ground)
{
    public const double Inset = 15;
    private const double BarWidth = 3;

    /// <summary>Puts itself behind all slices from the first one on.</summary>
    public void Enclose(List<Slice> slices, int first, double padding)
    {
        for (var index = first; index < slices.Count; index++)
        {
            var slice = slices[index];
            var above = index == first ? padding : slice.SpaceBefore;
            var below = index == slices.Count - 1 ? padding : 0;
            var height = slice.Height + above + below;
            var bar = new PlacedFill(Left, 0, BarWidth, height, BarColor);
            var enclosed = Ground is null
                ? slice.Padded(above, below, bar)
                : slice.Padded(above, below, new PlacedFill(Left, 0, Width, height, Ground), bar);
            slices[index] = enclosed with { SpaceBefore = index == first ? 12 : 0 };
        }

        if (slices.Count > first)
        {
            slices[first] = slices[first] with { KeepsWithNext = slices.Count - first > 1 };
        }
    }
}
