using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Counting a variable up or down: <c>++x</c> gives the new value, <c>x++</c> the old one.</summary>
public sealed class ScriptIncrementDecrementExpression : ScriptExpression
{
    internal ScriptIncrementDecrementExpression(ScriptExpression operand, bool isIncrement, bool isPrefix)
    {
        Operand = operand;
        IsIncrement = isIncrement;
        IsPrefix = isPrefix;
    }

    internal ScriptExpression Operand { get; }

    internal bool IsIncrement { get; }

    internal bool IsPrefix { get; }

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (Operand is not ScriptPathExpression path)
        {
            throw new ScriptRuntimeException(Operand.Span, "Unsupported target expression for assignment.");
        }

        var before = context.Evaluate(path);
        var @operator = IsIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = BinaryOperation.Evaluate(context, new BinaryOperands(@operator, Span, Operand, Operand, before, 1));
        path.Assign(context, after);
        return IsPrefix ? after : before;
    }

    internal override void Write(StringBuilder text)
    {
        var sign = IsIncrement ? "++" : "--";
        if (IsPrefix)
        {
            text.Append(sign);
        }

        Operand.Print(text);
        if (!IsPrefix)
        {
            text.Append(sign);
        }
    }
}
