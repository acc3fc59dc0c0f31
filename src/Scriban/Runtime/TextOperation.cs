using System.Text;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators where one side at least is a text: joining, repeating, comparing.</summary>
internal static class TextOperation
{
    public static object Evaluate(TemplateContext context, in BinaryOperands operands)
    {
        if (operands.Operator == ScriptBinaryOperator.Add)
        {
            return Join(context, operands);
        }

        if (operands.Operator == ScriptBinaryOperator.Multiply)
        {
            return Repeat(context, operands);
        }

        if (operands.Operator.IsComparison())
        {
            var order = string.CompareOrdinal(context.ObjectToString(operands.Left), context.ObjectToString(operands.Right));
            return operands.Operator.Holds(order);
        }

        throw operands.Error($"Operator `{operands.Text}` is not supported on string objects");
    }

    private static string Join(TemplateContext context, in BinaryOperands operands)
    {
        var left = context.ObjectToString(operands.Left);
        var right = context.ObjectToString(operands.Right);
        context.CheckNewString(operands.OperatorSpan, (long)left.Length + right.Length, "String concatenation");
        return left + right;
    }

    private static string Repeat(TemplateContext context, in BinaryOperands operands)
    {
        var isTextLeft = BinaryOperation.IsText(operands.Left);
        var count = isTextLeft ? operands.Right : operands.Left;
        if (!ScriptNumber.IsNumber(count))
        {
            const string message = "Expecting an integer. The operator `*` is not supported for the expression. "
                + "Only working on string x int or int x string";
            throw new ScriptRuntimeException(operands.LeftExpression.Span, message);
        }

        var text = context.ObjectToString(isTextLeft ? operands.Left : operands.Right);
        var times = context.ToInt(operands.RightExpression.Span, count);
        if (times <= 0 || text.Length == 0)
        {
            return string.Empty;
        }

        context.CheckNewString(operands.RightExpression.Span, (long)text.Length * times, "String multiplication");
        return new StringBuilder().Insert(0, text, times).ToString();
    }
}
