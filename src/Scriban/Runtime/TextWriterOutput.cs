namespace Scriban.Runtime;

/// <summary>Hands on to a text writer what a template writes.</summary>
public sealed class TextWriterOutput : IScriptOutput
{
    /// <summary>Creates an output that writes to the writer.</summary>
    public TextWriterOutput(TextWriter writer) => Writer = writer;

    /// <summary>The writer.</summary>
    public TextWriter Writer { get; }

    /// <inheritdoc />
    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));
}
