using System.Text;

namespace Scriban.Syntax;

/// <summary>The start or the end of a code block, as far as it changes the indent of what is written.</summary>
public sealed class ScriptEscapeStatement : ScriptStatement
{
    internal ScriptEscapeStatement(string? indent) => Indent = indent;

    /// <summary>The white space before the block's start; null at its end.</summary>
    internal string? Indent { get; }

    internal override (string Name, string Example) Syntax => ("escape statement", "{{ or }}");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        context.SetBlockIndent(Indent);
        return null;
    }

    internal override void Write(StringBuilder text) => text.Append(Indent is null ? "}}" : "{{");
}
