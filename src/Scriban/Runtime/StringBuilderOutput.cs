using System.Text;

namespace Scriban.Runtime;

/// <summary>Collects what a template writes as a text. It is also what <c>capture</c> puts into a variable.</summary>
public sealed class StringBuilderOutput : IScriptOutput
{
    /// <summary>Creates an empty output.</summary>
    public StringBuilderOutput()
        : this(new StringBuilder())
    {
    }

    /// <summary>Creates an output that goes on writing a text.</summary>
    public StringBuilderOutput(StringBuilder builder) => Builder = builder;

    /// <summary>The text so far.</summary>
    public StringBuilder Builder { get; }

    /// <summary>Whether the limit was reached and nothing more is taken.</summary>
    internal bool IsCut { get; set; }

    /// <inheritdoc />
    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    /// <summary>The text so far.</summary>
    public override string ToString() => Builder.ToString();
}
