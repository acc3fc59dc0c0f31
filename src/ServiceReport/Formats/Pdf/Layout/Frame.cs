using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Where blocks are laid: between which edges, as parts of what.</summary>
/// <param name="Left">From the page's left edge, in points.</param>
/// <param name="Width">In points.</param>
/// <param name="Parent">The part of the structure that the blocks belong to.</param>
internal sealed record Frame(double Left, double Width, StructureNode Parent)
{
    /// <summary>Whether what is laid here may go to a page of its own that is turned: not out of a list, a quotation or an alert.</summary>
    public bool MayTurn { get; init; }

    /// <summary>The same frame for the parts of one of its parts.</summary>
    public Frame Within(StructureNode parent) => this with { Parent = parent };

    /// <summary>The same frame, its left edge further in.</summary>
    public Frame Indented(double by) => this with { Left = Left + by, Width = Width - by, MayTurn = false };

    /// <summary>No wider than running text should be.</summary>
    public double Measure => Math.Min(Width, PageGeometry.Measure);
}

/// <summary>What every block needs for its layout.</summary>
internal sealed record LayoutContext(Theme Theme, PdfWords Words, Document Document);
