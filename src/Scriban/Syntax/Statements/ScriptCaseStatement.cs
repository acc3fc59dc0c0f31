using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The first of several blocks that has a value equal to another: <c>case … when … else … end</c>.</summary>
public sealed class ScriptCaseStatement : ScriptStatement
{
    internal ScriptExpression? Value { get; set; }

    internal List<ScriptWhen> Whens { get; } = [];

    internal ScriptBlockStatement? Else { get; set; }

    /// <summary>What stands before the first <c>when</c>: white space and code block ends.</summary>
    internal ScriptBlockStatement? Lead { get; set; }

    internal override (string Name, string Example) Syntax => ("case statement", "case <expression> ... end|when|else");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Value!);
        if (Lead is not null)
        {
            context.Evaluate(Lead);
        }

        foreach (var (candidates, body) in Whens)
        {
            foreach (var candidate in candidates)
            {
                var operands = new BinaryOperands(
                    ScriptBinaryOperator.CompareEqual, candidate.Span, Value!, candidate, value, context.Evaluate(candidate));
                if (context.ToBool(BinaryOperation.Evaluate(context, operands)))
                {
                    return context.Evaluate(body);
                }
            }
        }

        return Else is null ? null : context.Evaluate(Else);
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("case ");
        Value?.Print(text);
    }
}
