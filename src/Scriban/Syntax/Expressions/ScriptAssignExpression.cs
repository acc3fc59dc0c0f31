using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An assignment: <c>x = 1</c>, or with an operator <c>x += 1</c>.</summary>
public sealed class ScriptAssignExpression : ScriptExpression
{
    internal ScriptAssignExpression(ScriptExpression target, ScriptBinaryOperator? @operator, SourceSpan operatorSpan)
    {
        Target = target;
        Operator = @operator;
        OperatorSpan = operatorSpan;
    }

    internal ScriptExpression Target { get; }

    internal ScriptBinaryOperator? Operator { get; }

    internal SourceSpan OperatorSpan { get; }

    internal ScriptExpression? Value { get; set; }

    internal override (string Name, string Example) Syntax => ("assign expression", "<target_expression> = <value_expression>");

    /// <summary>Assigns; an assignment has no value of its own.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        if (Target is not ScriptPathExpression path)
        {
            throw new ScriptRuntimeException(Target.Span, "Unsupported target expression for assignment.");
        }

        var value = Operator is { } @operator ? Combine(context, @operator) : context.Evaluate(Value!);
        path.Assign(context, value);
        return null;
    }

    internal override void Write(StringBuilder text)
    {
        Target.Print(text);
        text.Append(Operator?.ToText()).Append('=');
        Value?.Print(text);
    }

    private object? Combine(TemplateContext context, ScriptBinaryOperator @operator)
    {
        var left = context.Evaluate(Target);
        var right = context.Evaluate(Value!);
        return BinaryOperation.Evaluate(context, new BinaryOperands(@operator, OperatorSpan, Target, Value!, left, right));
    }
}
