namespace Scriban.Parsing;

/// <summary>How tokens are made into a syntax tree.</summary>
public record struct ParserOptions
{
    /// <summary>The nesting that is parsed unless <see cref="ExpressionDepthLimit"/> says otherwise.</summary>
    internal const int DefaultDepthLimit = 250;

    /// <summary>How deep expressions and blocks may nest; null means the default of 250.</summary>
    public int? ExpressionDepthLimit { get; set; }

    /// <summary>Whether numbers with a point are decimals instead of doubles.</summary>
    public bool ParseFloatAsDecimal { get; set; }
}
