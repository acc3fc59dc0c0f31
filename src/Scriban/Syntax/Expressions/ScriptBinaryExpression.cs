using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An operator between two operands, as <c>a + b</c>.</summary>
public sealed class ScriptBinaryExpression : ScriptExpression
{
    internal ScriptBinaryExpression(ScriptExpression left, ScriptBinaryOperator @operator, SourceSpan operatorSpan)
    {
        Left = left;
        Operator = @operator;
        OperatorSpan = operatorSpan;
    }

    internal ScriptExpression Left { get; }

    internal ScriptBinaryOperator Operator { get; }

    internal SourceSpan OperatorSpan { get; }

    internal ScriptExpression? Right { get; set; }

    internal override (string Name, string Example) Syntax => ("binary expression", "<expression> operator <expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var left = context.Evaluate(Left);
        switch (Operator)
        {
            case ScriptBinaryOperator.And:
                return context.ToBool(left) && context.ToBool(context.Evaluate(Right!));
            case ScriptBinaryOperator.Or:
                return context.ToBool(left) || context.ToBool(context.Evaluate(Right!));
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? context.Evaluate(Right!);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : context.Evaluate(Right!);
        }

        var right = context.Evaluate(Right!);
        var operands = new BinaryOperands(Operator, OperatorSpan, Left, Right!, left, right);
        return Operator == ScriptBinaryOperator.Power ? PowerOperation.Evaluate(context, operands) : BinaryOperation.Evaluate(context, operands);
    }

    internal override void Write(StringBuilder text)
    {
        Left.Print(text);
        text.Append(Operator.ToText());
        Right?.Print(text);
    }
}
