namespace Scriban.Parsing;

/// <summary>Where a block stands, which says what may end it; the later ones allow what the earlier ones do.</summary>
internal enum BlockOwner
{
    /// <summary>The page: nothing but the end of the text.</summary>
    Page,

    /// <summary>A statement with one block: <c>end</c>.</summary>
    Plain,

    /// <summary>A statement with another block for the other case: <c>else</c>.</summary>
    Branch,

    /// <summary>A block of <c>case</c>: <c>when</c>.</summary>
    Case,

    /// <summary>What stands before the first <c>when</c>: no statements.</summary>
    CaseLead,
}
