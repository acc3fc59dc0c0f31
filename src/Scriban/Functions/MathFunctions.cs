using System.Globalization;
using System.Numerics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal sealed class MathFunctions : FunctionGroup
{
    public MathFunctions()
        : base(16)
    {
        Add("abs", Abs, Any("value"));
        Add("ceil", static c => Math.Ceiling(c.Double(0)), Double("value"));
        Add("divided_by", DividedBy, Double("value"), Any("divisor"));
        Add("floor", static c => Math.Floor(c.Double(0)), Double("value"));
        AddText("format", Format, Any("value"), Text("format"), Text("culture", null));
        Add("is_number", static c => ScriptNumber.IsNumber(c[0]), Any("value"));
        Add("minus", static c => Calculate(c, ScriptBinaryOperator.Subtract), Any("value"), Any("with"));
        Add("modulo", static c => Calculate(c, ScriptBinaryOperator.Modulus), Any("value"), Any("with"));
        Add("plus", static c => Calculate(c, ScriptBinaryOperator.Add), Any("value"), Any("with"));
        Add("random", RandomNumber, Int("minValue"), Int("maxValue"));
        Add("round", static c => Math.Round(c.Double(0), c.Int(1)), Double("value"), Int("precision", 0));
        Add("times", static c => Calculate(c, ScriptBinaryOperator.Multiply), Any("value"), Any("with"));
        AddText("uuid", static _ => Guid.NewGuid().ToString());
    }

    private static object? Abs(FunctionCall call) => call[0] switch
    {
        null => null,
        int.MinValue => -(long)int.MinValue,
        int number => Math.Abs(number),
        long.MinValue => -(BigInteger)long.MinValue,
        long number => (object)Math.Abs(number),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        var value => ScriptNumber.IsNumber(value) ? value : throw call.Error($"The value `{value}` is not a number"),
    };

    /// <summary>Divides; by a whole number, down to a whole number.</summary>
    private static object DividedBy(FunctionCall call)
    {
        if (!ScriptNumber.IsNumber(call[1]))
        {
            throw call.Error($"The value `{call[1]}` is not a number");
        }

        var result = call.Double(0) / ScriptNumber.ToDouble(call[1]!);
        return call[1] switch
        {
            int when double.IsFinite(result) && Math.Abs(result) > int.MaxValue => (long)Math.Floor(result),
            int => (object)(int)Math.Floor(result),
            var divisor when ScriptNumber.IsInteger(divisor) => (long)Math.Floor(result),
            _ => result,
        };
    }

    private static string Format(FunctionCall call)
    {
        if (call[0] is null)
        {
            return string.Empty;
        }

        if (!ScriptNumber.IsNumber(call[0]))
        {
            throw call.Error($"Unexpected `{call[0]}`. Must be a formattable number");
        }

        return FormatValue(call, (IFormattable)call[0]!);
    }

    /// <summary>Formats the first argument of a call by the others; a precision of a million digits is a text of a million digits.</summary>
    internal static string FormatValue(FunctionCall call, IFormattable value)
    {
        var format = call.Text(1);
        if (format is { Length: > 1 } && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            call.Context.CheckStringLength(call.Span, digits, "Number format");
        }

        return value.ToString(format, CultureOf(call, 2));
    }

    internal static CultureInfo CultureOf(FunctionCall call, int index) =>
        call.Text(index) is { } name ? CultureInfo.GetCultureInfo(name) : call.Context.CurrentCulture;

    private static object? Calculate(FunctionCall call, ScriptBinaryOperator @operator)
    {
        var place = new ScriptLiteral(null) { Span = call.Span };
        return BinaryOperation.Evaluate(call.Context, new BinaryOperands(@operator, call.Span, place, place, call[0], call[1]));
    }

#pragma warning disable CA5394 // A template that asks for a random number wants variety, not a secret.
    private static object RandomNumber(FunctionCall call)
    {
        var (least, most) = (call.Int(0), call.Int(1));
        return least > most ? throw call.Error("minValue must be less than or equal to maxValue") : Random.Shared.Next(least, most);
    }
#pragma warning restore CA5394
}
