namespace Scriban.Parsing;

/// <summary>One message about a template: a kind, a place and a text.</summary>
public sealed class LogMessage
{
    internal const string UnnamedFile = "<input>";

    /// <summary>Creates a message.</summary>
    public LogMessage(ParserMessageType type, SourceSpan span, string message)
    {
        Type = type;
        Span = span;
        Message = message;
    }

    /// <summary>Whether it is an error or a warning.</summary>
    public ParserMessageType Type { get; }

    /// <summary>The place in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The text without the place.</summary>
    public string Message { get; }

    /// <summary>Writes <c>file(line,column) : error : text</c>.</summary>
    public override string ToString()
    {
        var kind = Type == ParserMessageType.Error ? "error" : "warning";
        return $"{Span.ToStringSimple()} : {kind} : {Message}";
    }
}
