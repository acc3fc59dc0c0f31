using System.Numerics;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators where one side at least is a number.</summary>
internal static class NumberOperation
{
    public static object Evaluate(TemplateContext context, in BinaryOperands operands)
    {
        var left = Number(context, operands, operands.Left!, operands.Right!);
        var right = Number(context, operands, operands.Right!, operands.Left!);
        if (left is null || right is null)
        {
            return operands.Operator == ScriptBinaryOperator.CompareNotEqual;
        }

        if (operands.Operator is not (ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude))
        {
            return ScriptNumber.Calculate(operands.Operator, left, right);
        }

        if (!ScriptNumber.IsInteger(left) || !ScriptNumber.IsInteger(right))
        {
            // Says that a range has no meaning for this kind of number.
            return ScriptNumber.Calculate(operands.Operator, left, right);
        }

        return Range(context, operands, ScriptNumber.ToBig(left), ScriptNumber.ToBig(right));
    }

    /// <summary>The value if it is a number; null if it is none and the operator only asks for equality.</summary>
    private static object? Number(TemplateContext context, in BinaryOperands operands, object value, object other)
    {
        if (ScriptNumber.IsNumber(value))
        {
            return value;
        }

        if (operands.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)
        {
            return null;
        }

        throw operands.Error($"Unable to convert type `{context.GetTypeName(value)}` to {context.GetTypeName(other)}");
    }

    private static ScriptRange Range(TemplateContext context, in BinaryOperands operands, BigInteger first, BigInteger last)
    {
        var isDescending = last < first;
        var count = BigInteger.Abs(last - first) + (operands.Operator == ScriptBinaryOperator.RangeInclude ? 1 : 0);
        context.CheckListLength(operands.OperatorSpan, count > long.MaxValue ? long.MaxValue : (long)count, "Range expression");
        if (BigInteger.Abs(first) > long.MaxValue || BigInteger.Abs(last) > long.MaxValue)
        {
            throw operands.Error($"The operator `{operands.Text}` is not implemented for bigint<->bigint");
        }

        return new ScriptRange(new IntegerSequence((long)first, (int)count, isDescending));
    }
}
