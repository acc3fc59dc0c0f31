using System.Text;

namespace Scriban.Syntax;

/// <summary>An expression in parentheses.</summary>
public sealed class ScriptNestedExpression : ScriptExpression
{
    internal ScriptNestedExpression(ScriptExpression expression) => Expression = expression;

    internal ScriptExpression Expression { get; }

    internal override (string Name, string Example) Syntax => ("nested expression", "(<expression>)");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        // What is piped into the parentheses is for what they give, not for what stands in them.
        var piped = context.HoldPipeArgument();
        try
        {
            return context.Evaluate(Expression);
        }
        finally
        {
            context.RestorePipeArgument(piped);
        }
    }

    internal override object? EvaluateAlias(TemplateContext context)
    {
        context.CheckStack(this);
        return Expression.EvaluateAlias(context);
    }

    internal override void Write(StringBuilder text)
    {
        text.Append('(');
        Expression.Print(text);
        text.Append(')');
    }
}
