namespace Scriban.Parsing;

/// <summary>A token: its kind, where it stands (both ends included) and, for texts, its decoded value.</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End, string? Value = null)
{
    /// <summary>What follows the last token.</summary>
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);
}
