namespace ServiceReport.Charts;

/// <summary>
/// A chart computed into shapes, once, before it is any format: <c>![alt](chart:messages)</c> shows the one with the id <c>messages</c>.
/// </summary>
/// <param name="Id">Lower-case letters, digits and hyphens; also its file's name in the Markdown format.</param>
/// <param name="Title">A short name, such as <c>Meldinger per måned</c>.</param>
/// <param name="Description">The text alternative: what the chart shows, in words.</param>
/// <param name="Width">In chart units; text of size 12 is meant to be read at the size of small print.</param>
/// <param name="Height">In chart units.</param>
/// <param name="Shapes">In the order of drawing.</param>
public sealed record Chart(string Id, string Title, string Description, double Width, double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>The same chart drawn for a phone held upright, where this one would be too small to read; null where there is none.</summary>
    public Chart? Narrow { get; init; }
}
