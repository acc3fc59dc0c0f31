using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>A run of text of one look and one meaning.</summary>
/// <param name="Text">Clean text, or <see cref="LineBreak"/>.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Node">What it is part of; null for text that only decorates the page.</param>
/// <param name="LinkTarget">Where a click on it leads; null for plain text.</param>
/// <param name="Background">As <c>#rrggbb</c>; null for none.</param>
internal sealed record TextSpan(string Text, TextStyle Style, StructureNode? Node, string? LinkTarget = null, string? Background = null)
{
    /// <summary>The text of a span that ends its line; clean text never holds it.</summary>
    public const string LineBreak = "\n";
}

/// <summary>A line of set text.</summary>
internal sealed record TextLine(IReadOnlyList<LinePiece> Pieces, double Width);

/// <summary>The part of a span that stands on one line, some points from the line's left end.</summary>
internal sealed record LinePiece(double X, double Width, string Text, TextSpan Span)
{
    /// <summary>
    /// What who copies the text gets instead of it: the whole word where only its start stands at a line's end, and nothing where the rest
    /// of it follows on the next line. Null for what is said as it stands.
    /// </summary>
    public string? Said { get; init; }
}
