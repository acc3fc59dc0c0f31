using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The error that an included page, or a text to evaluate, does not parse.</summary>
public sealed class ScriptParserRuntimeException : ScriptRuntimeException
{
    /// <summary>Creates an error without a place.</summary>
    public ScriptParserRuntimeException()
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptParserRuntimeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptParserRuntimeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an error at a place, with the messages of the parser.</summary>
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : base(span, message)
    {
        ParserMessages = parserMessages;
    }

    /// <summary>What the parser said.</summary>
    public LogMessageBag ParserMessages { get; } = [];

    /// <summary>The text with the messages of the parser.</summary>
    public override string Message => $"{base.Message} Parser messages:\n {string.Join('\n', ParserMessages)}";
}
