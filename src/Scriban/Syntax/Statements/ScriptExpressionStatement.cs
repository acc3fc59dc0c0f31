using System.Text;

namespace Scriban.Syntax;

/// <summary>An expression whose value is written to the output.</summary>
public sealed class ScriptExpressionStatement : ScriptStatement
{
    internal ScriptExpressionStatement(ScriptExpression expression) => Expression = expression;

    internal ScriptExpression Expression { get; }

    internal override (string Name, string Example) Syntax => ("expression statement", "<expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Expression);
        if (value is not null)
        {
            context.Write(Span, value);
        }

        return null;
    }

    internal override void Write(StringBuilder text) => Expression.Print(text);
}
