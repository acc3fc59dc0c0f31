using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An operator before its operand: <c>!x</c>, <c>-x</c>, <c>+x</c>, <c>@f</c>, <c>^list</c>.</summary>
public sealed class ScriptUnaryExpression : ScriptExpression
{
    internal ScriptUnaryExpression(char @operator) => Operator = @operator;

    internal char Operator { get; }

    internal ScriptExpression? Right { get; set; }

    internal override (string Name, string Example) Syntax => ("unary expression", "<operator> <expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (Operator == '@')
        {
            context.CheckStack(this);
            return Right!.EvaluateAlias(context);
        }

        var value = context.Evaluate(Right!);
        return Operator switch
        {
            '!' => !context.ToBool(value),
            '-' => Negate(context, value),
            '+' when ScriptNumber.IsNumber(value) => value,
            '^' => value,
            _ => throw Refused(context, value),
        };
    }

    internal override void Write(StringBuilder text)
    {
        text.Append(Operator);
        Right?.Print(text);
    }

    private object Negate(TemplateContext context, object? value) => value switch
    {
        int.MinValue => -(long)int.MinValue,
        int number => -number,
        long.MinValue => -(BigInteger)long.MinValue,
        long number => -number,
        float number => -number,
        double number => -number,
        decimal number => -number,
        BigInteger number => -number,
        _ when ScriptNumber.IsNumber(value) => ScriptNumber.Calculate(ScriptBinaryOperator.Subtract, 0, value!),
        _ => throw Refused(context, value),
    };

    private ScriptRuntimeException Refused(TemplateContext context, object? value)
    {
        var message = value is null
            ? $"Operator `{Operator}` is not supported"
            : $"Unexpected value `{value} / Type: {context.GetTypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value";
        return new ScriptRuntimeException(Right!.Span, message);
    }
}
