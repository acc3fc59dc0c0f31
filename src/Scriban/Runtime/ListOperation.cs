using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators where one side at least is a list: joining, repeating, comparing element by element.</summary>
internal static class ListOperation
{
    public static object Evaluate(TemplateContext context, in BinaryOperands operands)
    {
        var left = operands.Left as IReadOnlyList<object?>;
        var right = operands.Right as IReadOnlyList<object?>;
        if (operands.Operator.IsComparison())
        {
            return left is not null && right is not null
                ? Compare(context, operands, left, right)
                : operands.Operator == ScriptBinaryOperator.CompareNotEqual;
        }

        if (operands.Operator == ScriptBinaryOperator.Multiply && (left is null || right is null))
        {
            return Repeat(context, operands, left ?? right!, left is null ? operands.Left : operands.Right);
        }

        if (left is null || right is null)
        {
            var side = left is null ? "left" : "right";
            var expression = left is null ? operands.LeftExpression : operands.RightExpression;
            var types = $"{context.GetTypeName(operands.Left)} and {context.GetTypeName(operands.Right)}";
            var message = $"The operator `{operands.Text}` is not supported between {types}. Expecting an array for the {side} argument.";
            throw new ScriptRuntimeException(expression.Span, message);
        }

        if (operands.Operator == ScriptBinaryOperator.Add)
        {
            var count = (long)left.Count + right.Count;
            context.CheckListLength(operands.OperatorSpan, count, "Array concatenation", TemplateContext.ConcatenationFactor);
            context.CountElements(operands.OperatorSpan, count);
            return new ScriptArray(left.Concat(right));
        }

        var kinds = $"{context.GetTypeName(operands.Left)} and {context.GetTypeName(operands.Right)}";
        throw operands.Error($"The operator `{operands.Text}` is not supported between {kinds}.");
    }

    private static ScriptArray Repeat(
        TemplateContext context, in BinaryOperands operands, IReadOnlyList<object?> list, object? count)
    {
        if (!ScriptNumber.IsNumber(count))
        {
            throw operands.Error($"Unable to convert type `{context.GetTypeName(count)}` to int");
        }

        var times = Math.Max(0, context.ToInt(operands.RightExpression.Span, count));
        context.CheckListLength(operands.OperatorSpan, (long)list.Count * times, "Array multiplication");
        context.CountElements(operands.OperatorSpan, (long)list.Count * times);
        var result = new ScriptArray(list.Count * times);
        for (var i = 0; i < times && list.Count > 0; i++)
        {
            result.AddRange(list);
        }

        return result;
    }

    private static bool Compare(
        TemplateContext context, in BinaryOperands operands, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (operands.Operator == ScriptBinaryOperator.CompareNotEqual)
        {
            return !Compare(context, operands with { Operator = ScriptBinaryOperator.CompareEqual }, left, right);
        }

        if (left.Count != right.Count || left.Count == 0)
        {
            return operands.Operator.Holds(left.Count.CompareTo(right.Count));
        }

        context.CountElements(operands.OperatorSpan, left.Count);
        context.EnterComparison(operands.OperatorSpan);
        try
        {
            for (var i = 0; i < left.Count; i++)
            {
                var holds = BinaryOperation.Evaluate(context, operands with { Left = left[i], Right = right[i] });
                if (!context.ToBool(holds))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            context.ExitComparison();
        }
    }
}
