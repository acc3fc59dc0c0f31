using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The operator <c>^</c> of the scientific dialect. A whole number to the power of another stays whole.</summary>
internal static class PowerOperation
{
    public static object? Evaluate(TemplateContext context, in BinaryOperands operands)
    {
        var (left, right) = (operands.Left, operands.Right);
        if (left is null || right is null)
        {
            return null;
        }

        if (!ScriptNumber.IsNumber(left) || !ScriptNumber.IsNumber(right))
        {
            throw operands.Error($"The operator `^` is not supported between {context.GetTypeName(left)} and {context.GetTypeName(right)}");
        }

        if (ScriptNumber.IsInteger(left) && ScriptNumber.IsInteger(right) && ScriptNumber.ToBig(right) is { Sign: >= 0 } exponent)
        {
            return WholePower(operands, ScriptNumber.ToBig(left), exponent);
        }

        return Math.Pow(ScriptNumber.ToDouble(left), ScriptNumber.ToDouble(right));
    }

    private static object WholePower(in BinaryOperands operands, BigInteger number, BigInteger exponent)
    {
        // 0, 1 and -1 stay small whatever the exponent is.
        if (BigInteger.Abs(number) <= 1)
        {
            return ScriptNumber.Shrink(exponent.IsEven ? BigInteger.Pow(number, exponent.IsZero ? 0 : 2) : number);
        }

        try
        {
            ScriptNumber.ThrowIfTooBig((long)BigInteger.Min(exponent, int.MaxValue) * (long)Math.Min(number.GetBitLength(), int.MaxValue));
        }
        catch (OverflowException e)
        {
            throw operands.Error(e.Message);
        }

        return ScriptNumber.Shrink(BigInteger.Pow(number, (int)exponent));
    }
}
