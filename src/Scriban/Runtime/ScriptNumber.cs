using System.Numerics;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Arithmetic on numbers of any kind: whole numbers grow as needed, otherwise the more general kind wins.</summary>
internal static class ScriptNumber
{
    /// <summary>Bits that a whole number may have: far more than a report needs, and still printed at once.</summary>
    private const long MaxBits = 1 << 16;

    private enum Kind
    {
        Long,
        Big,
        Float,
        Double,
        Decimal,
    }

    public static bool IsNumber(object? value) =>
        value is int or double or long or decimal or float or BigInteger or uint or ulong or short or ushort or byte or sbyte;

    public static bool IsInteger(object? value) => IsNumber(value) && value is not (double or decimal or float);

    public static object Calculate(ScriptBinaryOperator @operator, object left, object right)
    {
        var leftKind = KindOf(left);
        var rightKind = KindOf(right);
        return (leftKind > rightKind ? leftKind : rightKind) switch
        {
            Kind.Decimal => CalculateDecimal(@operator, ToDecimal(left), ToDecimal(right)),
            Kind.Double => CalculateDouble(@operator, ToDouble(left), ToDouble(right)),
            Kind.Float => CalculateFloat(@operator, (float)ToDouble(left), (float)ToDouble(right)),
            Kind.Big => CalculateBig(@operator, ToBig(left), ToBig(right)),
            _ => CalculateLong(@operator, ToLong(left), ToLong(right), left is int && right is int),
        };
    }

    public static double ToDouble(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, null);

    public static decimal ToDecimal(object value) => value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, null);

    public static BigInteger ToBig(object value) => value switch
    {
        BigInteger big => big,
        ulong number => number,
        _ => Convert.ToInt64(value, null),
    };

    /// <summary>The smallest kind, from int upwards, that holds a whole number.</summary>
    public static object Shrink(BigInteger value) => value switch
    {
        _ when value >= int.MinValue && value <= int.MaxValue => (object)(int)value,
        _ when value >= long.MinValue && value <= long.MaxValue => (long)value,
        _ => value,
    };

    private static Kind KindOf(object value) => value switch
    {
        decimal => Kind.Decimal,
        double => Kind.Double,
        float => Kind.Float,
        BigInteger or ulong => Kind.Big,
        _ => Kind.Long,
    };

    private static long ToLong(object value) => value switch
    {
        int number => number,
        long number => number,
        _ => Convert.ToInt64(value, null),
    };

    private static object CalculateLong(ScriptBinaryOperator @operator, long left, long right, bool isInt)
    {
        try
        {
            return @operator switch
            {
                ScriptBinaryOperator.Add => Narrow(checked(left + right), isInt),
                ScriptBinaryOperator.Subtract => Narrow(checked(left - right), isInt),
                ScriptBinaryOperator.Multiply => Narrow(checked(left * right), isInt),
                ScriptBinaryOperator.Divide => (double)left / right,
                ScriptBinaryOperator.DivideRound => Narrow(checked(left / right), isInt),
                ScriptBinaryOperator.Modulus => Narrow(right == -1 ? 0 : left % right, isInt),
                ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight => Shift(@operator, left, right),
                _ => @operator.Holds(left.CompareTo(right)),
            };
        }
        catch (OverflowException)
        {
            return CalculateBig(@operator, left, right);
        }
    }

    /// <summary>Two ints give an int as long as it holds the result.</summary>
#pragma warning disable CA1859 // Both kinds are boxed here: the analyzer sees only one of them.
    private static object Narrow(long value, bool isInt)
    {
        if (isInt && value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        return value;
    }
#pragma warning restore CA1859

    private static object CalculateBig(ScriptBinaryOperator @operator, BigInteger left, BigInteger right) => @operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => Multiply(left, right),
        ScriptBinaryOperator.Divide => (double)left / (double)right,
        ScriptBinaryOperator.DivideRound => left / right,
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight => Shift(@operator, left, right),
        _ => @operator.Holds(left.CompareTo(right)),
    };

    private static BigInteger Multiply(BigInteger left, BigInteger right)
    {
        ThrowIfTooBig(left.GetBitLength() + right.GetBitLength());
        return left * right;
    }

    private static object Shift(ScriptBinaryOperator @operator, BigInteger value, BigInteger places)
    {
        var left = @operator == ScriptBinaryOperator.ShiftLeft ? places : -places;
        ThrowIfTooBig(left > MaxBits ? long.MaxValue : Math.Max(0, (long)left) + value.GetBitLength());
        var right = (int)BigInteger.Min(MaxBits * 2, BigInteger.Max(0, -left));
        return Shrink(left > 0 ? value << (int)left : value >> right);
    }

    internal static void ThrowIfTooBig(long bits)
    {
        if (bits > MaxBits)
        {
            throw new OverflowException($"The whole number is too large: more than {MaxBits} bits.");
        }
    }

    private static object CalculateDouble(ScriptBinaryOperator @operator, double left, double right) => @operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.CompareEqual => left == right,
        ScriptBinaryOperator.CompareNotEqual => left != right,
        ScriptBinaryOperator.CompareLess => left < right,
        ScriptBinaryOperator.CompareLessOrEqual => left <= right,
        ScriptBinaryOperator.CompareGreater => left > right,
        ScriptBinaryOperator.CompareGreaterOrEqual => left >= right,
        _ => throw NotImplemented(@operator, "double"),
    };

    private static object CalculateFloat(ScriptBinaryOperator @operator, float left, float right) => @operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => MathF.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        _ when @operator.IsComparison() => CalculateDouble(@operator, left, right),
        _ => throw NotImplemented(@operator, "float"),
    };

    private static object CalculateDecimal(ScriptBinaryOperator @operator, decimal left, decimal right) => @operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => decimal.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        _ when @operator.IsComparison() => @operator.Holds(left.CompareTo(right)),
        _ => throw NotImplemented(@operator, "decimal"),
    };

    private static NotSupportedException NotImplemented(ScriptBinaryOperator @operator, string kind) =>
        new($"The operator `{@operator.ToText()}` is not implemented for {kind}<->{kind}");
}
