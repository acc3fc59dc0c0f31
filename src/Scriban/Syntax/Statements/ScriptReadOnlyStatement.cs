using System.Text;

namespace Scriban.Syntax;

/// <summary>Protects a variable against later assignments: <c>readonly x</c>.</summary>
public sealed class ScriptReadOnlyStatement : ScriptStatement
{
    internal ScriptVariable? Variable { get; set; }

    internal override (string Name, string Example) Syntax => ("readonly statement", "readonly <variable>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (!context.TrySetReadOnly(Variable!))
        {
            throw new ScriptRuntimeException(Variable!.Span, $"Cannot set the readonly variable `{Variable.Name}`");
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("readonly ");
        Variable?.Print(text);
    }
}
