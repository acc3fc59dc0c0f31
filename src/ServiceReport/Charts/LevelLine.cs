namespace ServiceReport.Charts;

/// <summary>A level line across a chart with its name: a requirement, a mean, a limit.</summary>
/// <param name="Frame">Where.</param>
/// <param name="Value">How high; off the axis it is not drawn.</param>
/// <param name="Label">Its name.</param>
/// <param name="Stroke">How the line looks.</param>
internal sealed record LevelLine(Frame Frame, decimal Value, Label Label, Stroke Stroke)
{
    private const double Gap = 4;
    private const double Indent = 8;
    private const double Step = 12;

    public LineShape Line { get; } = Frame.Across(Frame.Y(Value), Stroke);

    /// <summary>The name, on the preferred side of the line where it is free, else on the other, perhaps beyond its end; nothing where there is no room.</summary>
    public IEnumerable<Shape> Name(LabelPlacer placer, Side preferred) =>
        placer.Place(Label, Places(preferred)) is { } name ? [name] : [];

    private IEnumerable<Box> Places(Side preferred)
    {
        var y = Frame.Y(Value);
        var (above, below) = (y - Gap - Label.Height, y + Gap);
        foreach (var top in preferred == Side.Below ? new[] { below, above } : [above, below])
        {
            for (var left = Frame.Plot.Left + Indent; left + Label.Width <= Frame.LabelRoom.Right; left += Step)
            {
                yield return new Box(left, top, left + Label.Width, top + Label.Height);
            }
        }
    }
}
