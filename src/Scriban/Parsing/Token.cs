namespace Scriban.Parsing;

/// <summary>
/// A token: its kind, where it stands (both ends included) and, for texts, its decoded value. No struct, so that the lists of tokens
/// need no code of their own when the program starts.
/// </summary>
internal sealed record Token(TokenType Type, TextPosition Start, TextPosition End, string? Value = null)
{
    /// <summary>What follows the last token.</summary>
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);
}
