namespace Scriban.Parsing;

/// <summary>A place in a template's text: offset, line and column, all counted from zero.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The place of something that is not in the text; it prints as (0,0).</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>Writes line and column counted from one, as editors do.</summary>
    public override string ToString() => $"({Line + 1},{Column + 1})";
}
