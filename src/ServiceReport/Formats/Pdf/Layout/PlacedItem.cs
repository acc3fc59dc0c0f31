using ServiceReport.Charts;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// One thing at its place, in points to the right and down from an upper left corner: that of its slice while blocks are laid,
/// that of its page once they are placed.
/// </summary>
internal abstract record PlacedItem(double X, double Y);

/// <summary>Text whose baseline begins at (X, Y); without a node it only decorates the page, as what kind of repetition.</summary>
internal sealed record PlacedText(
    double X, double Y, string Text, TextStyle Style, StructureNode? Node, Repetition Repetition = Repetition.TableHeader) : PlacedItem(X, Y)
{
    /// <summary>What the text says where that is not what it shows: see <see cref="LinePiece.Said"/>.</summary>
    public string? Said { get; init; }
}

/// <summary>What is on a page only because the document has pages; who listens does not hear it.</summary>
internal enum Repetition
{
    TableHeader,
    PageHeader,
    PageFooter,
}

/// <summary>A horizontal line, its middle at Y.</summary>
internal sealed record PlacedRule(double X, double Y, double Width, double Thickness, string Color, bool Dotted = false) : PlacedItem(X, Y);

/// <summary>A filled rectangle.</summary>
internal sealed record PlacedFill(double X, double Y, double Width, double Height, string Color) : PlacedItem(X, Y);

/// <summary>A chart, so many points to one of its units.</summary>
internal sealed record PlacedChart(double X, double Y, double Scale, Chart Chart, StructureNode Node) : PlacedItem(X, Y);

/// <summary>A small mark in a square of that size; the words beside it say the same.</summary>
/// <param name="X">The square's left edge.</param>
/// <param name="Y">The square's top.</param>
/// <param name="Size">In points.</param>
/// <param name="Color">As <c>#rrggbb</c>.</param>
/// <param name="Ground">The colour of what is left open in it, as <c>#rrggbb</c>.</param>
/// <param name="Symbol">Which one.</param>
internal sealed record PlacedSymbol(double X, double Y, double Size, string Color, string Ground, Symbol Symbol) : PlacedItem(X, Y);

/// <summary>An area that leads to a URI or to <c>#id</c> of a heading when clicked; its text is what the link says.</summary>
internal sealed record PlacedLink(double X, double Y, double Width, double Height, string Target, string Text, StructureNode Node) : PlacedItem(X, Y);

/// <summary>Where a heading stands: what links, bookmarks and the contents list lead to.</summary>
internal sealed record PlacedHeading(double X, double Y, int Level, string Id, string Text) : PlacedItem(X, Y);

/// <summary>The place of a page number in the contents list, right end at X; dots lead to it from its leader start.</summary>
internal sealed record PlacedPageNumber(double X, double Y, double LeaderStart, string HeadingId, TextStyle Style, StructureNode Node) : PlacedItem(X, Y);

/// <summary>A part of the structure without any content, such as an empty cell.</summary>
internal sealed record PlacedEmpty(double X, double Y, StructureNode Node) : PlacedItem(X, Y);
