using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An error while a template is rendered, with its place.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>Creates an error without a place.</summary>
    public ScriptRuntimeException()
        : this(SourceSpan.None, "Unknown error")
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptRuntimeException(string message)
        : this(SourceSpan.None, message)
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptRuntimeException(string message, Exception? innerException)
        : this(SourceSpan.None, message, innerException)
    {
    }

    /// <summary>Creates an error at a place.</summary>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Span = span;
    }

    /// <summary>The place in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The text without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary>The text as <c>file(line,column) : error : text</c>.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    /// <summary>The same as <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}
