using System.Text;

namespace Scriban.Syntax;

/// <summary>Leaves the function or page, with a value or without: <c>ret x</c>.</summary>
public sealed class ScriptReturnStatement : ScriptStatement
{
    internal ScriptExpression? Expression { get; set; }

    internal override (string Name, string Example) Syntax => ("return statement", "return <expression>?");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        // `ret @f` gives the function f, `ret f` what f gives.
        context.ReturnValue = Expression is null ? null : context.Evaluate(Expression);
        context.FlowState = ScriptFlowState.Return;
        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("ret ");
        Expression?.Print(text);
    }
}
