using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Decides by the values on both sides what an operator means.</summary>
internal static class BinaryOperation
{
    public static object? Evaluate(TemplateContext context, in BinaryOperands operands)
    {
        try
        {
            if (operands.Left is int && operands.Right is int)
            {
                return NumberOperation.Evaluate(context, operands);
            }

            return EvaluateMixed(context, operands);
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException or NotSupportedException or InvalidCastException)
        {
            throw new ScriptRuntimeException(operands.OperatorSpan, e.Message, e);
        }
    }

    private static object? EvaluateMixed(TemplateContext context, in BinaryOperands operands)
    {
        var (left, right) = (operands.Left, operands.Right);
        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return WithEmpty(context, operands);
        }

        if (left is null || right is null)
        {
            return WithNull(context, operands);
        }

        if (IsText(left) || IsText(right))
        {
            return TextOperation.Evaluate(context, operands);
        }

        if (IsList(left) || IsList(right))
        {
            return ListOperation.Evaluate(context, operands);
        }

        if (left is bool || right is bool)
        {
            return WithBool(context, operands);
        }

        if (left is DateTime date)
        {
            return WithDate(context, operands, date);
        }

        if (ScriptNumber.IsNumber(left) || ScriptNumber.IsNumber(right))
        {
            return NumberOperation.Evaluate(context, operands);
        }

        return WithOther(context, operands);
    }

    internal static bool IsText(object? value) => value is string or StringBuilderOutput or char;

    private static bool IsList(object value) => value is ScriptArray or IReadOnlyList<object?>;

    private static object? WithNull(TemplateContext context, in BinaryOperands operands)
    {
        var bothNull = operands.Left is null && operands.Right is null;
        switch (operands.Operator)
        {
            case ScriptBinaryOperator.CompareEqual:
                return bothNull;
            case ScriptBinaryOperator.CompareNotEqual:
                return !bothNull;
            case ScriptBinaryOperator.Add when (operands.Left ?? operands.Right) is { } other && IsText(other):
                return TextOperation.Evaluate(context, operands);
            default:
                return operands.Operator.IsComparison() ? false : null;
        }
    }

    private static object WithEmpty(TemplateContext context, in BinaryOperands operands)
    {
        var equal = EmptyScriptObject.IsEmpty(operands.Left) && EmptyScriptObject.IsEmpty(operands.Right);
        return operands.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => equal,
            ScriptBinaryOperator.CompareNotEqual => !equal,
            ScriptBinaryOperator.Add when operands.Left is string || operands.Right is string =>
                TextOperation.Evaluate(context, operands),
            _ => throw Unsupported(context, operands),
        };
    }

    private static bool WithBool(TemplateContext context, in BinaryOperands operands)
    {
        var equal = context.ToBool(operands.Left) == context.ToBool(operands.Right);
        return operands.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => equal,
            ScriptBinaryOperator.CompareNotEqual => !equal,
            _ => throw operands.Error($"The operator `{operands.Text}` is not valid for bool<->bool"),
        };
    }

    private static object WithDate(TemplateContext context, in BinaryOperands operands, DateTime left) => operands.Right switch
    {
        DateTime right when operands.Operator == ScriptBinaryOperator.Subtract => left - right,
        DateTime right when operands.Operator.IsComparison() => operands.Operator.Holds(left.CompareTo(right)),
        TimeSpan right when operands.Operator == ScriptBinaryOperator.Add => left + right,
        DateTime => throw operands.Error($"The operator `{operands.Text}` is not supported for DateTime"),
        TimeSpan => throw operands.Error($"The operator `{operands.Text}` is not supported for between <DateTime> and <TimeSpan>"),
        _ when operands.Operator == ScriptBinaryOperator.CompareEqual => false,
        _ when operands.Operator == ScriptBinaryOperator.CompareNotEqual => true,
        _ => throw Unsupported(context, operands),
    };

    private static bool WithOther(TemplateContext context, in BinaryOperands operands) => operands.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => Equals(operands.Left, operands.Right),
        ScriptBinaryOperator.CompareNotEqual => !Equals(operands.Left, operands.Right),
        _ => throw Unsupported(context, operands),
    };

    private static ScriptRuntimeException Unsupported(TemplateContext context, in BinaryOperands operands)
    {
        var left = $"{operands.Left}/{context.GetTypeName(operands.Left)}";
        var right = $"{operands.Right}/{context.GetTypeName(operands.Right)}";
        return operands.Error($"Unsupported types `{left}` {operands.Text} `{right}` for binary operation");
    }
}
