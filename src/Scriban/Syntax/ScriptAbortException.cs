using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The error that the host asked to stop.</summary>
public sealed class ScriptAbortException : ScriptRuntimeException
{
    /// <summary>Creates an error without a place.</summary>
    public ScriptAbortException()
        : base("The operation was cancelled")
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptAbortException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an error without a place.</summary>
    public ScriptAbortException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an error at a place.</summary>
    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : base(span, "The operation was cancelled")
    {
        CancellationToken = cancellationToken;
    }

    /// <summary>The token that asked for it.</summary>
    public CancellationToken CancellationToken { get; }
}
