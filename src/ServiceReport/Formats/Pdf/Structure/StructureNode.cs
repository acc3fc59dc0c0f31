namespace ServiceReport.Formats.Pdf.Structure;

/// <summary>
/// A part of the document as a screen reader walks it: a heading, a cell, a figure. It knows its parent alone; its place among its
/// siblings is where its first content is drawn, since drawing goes in reading order.
/// </summary>
internal sealed class StructureNode(StructureRole role, StructureNode? parent)
{
    public StructureRole Role { get; } = role;

    /// <summary>Null for the document itself.</summary>
    public StructureNode? Parent { get; } = parent;

    /// <summary>What a figure shows, in words.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The language that it is written in, where that is not its parent's.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>The language of what is written in it; null where it is the document's.</summary>
    public string? Language => LanguageTag ?? Parent?.Language;

    public HeaderScope Scope { get; init; }

    /// <summary>Whether the items of a list have bullets or numbers.</summary>
    public bool HasLabels { get; init; } = true;

    /// <summary>Whether a list is numbered.</summary>
    public bool IsNumbered { get; init; }
}

/// <summary>Of what a header cell is the name.</summary>
internal enum HeaderScope
{
    None,
    Row,
    Column,
}
