namespace Scriban.Parsing;

/// <summary>How bad a message of the parser is.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error,

    /// <summary>The template can be rendered all the same.</summary>
    Warning,
}
