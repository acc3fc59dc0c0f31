using System.Globalization;
using System.Numerics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Numbers and strings.</summary>
internal sealed partial class Parser
{
    private ScriptLiteral Literal(object? value)
    {
        var token = Current;
        Next();
        return Close(new ScriptLiteral(value, TextOf(token)), token.Start);
    }

    private ScriptLiteral? ParseString() => Literal(Current.Value);

    private ScriptLiteral ParseNumber()
    {
        var source = TextOf(Current);
        var digits = source.Replace("_", string.Empty, StringComparison.Ordinal);
        object? value;
        try
        {
            value = Type switch
            {
                TokenType.HexInteger => HexInteger(digits),
                TokenType.BinaryInteger => Binary(digits),
                TokenType.Float => Float(digits),
                _ => Integer(digits),
            };
        }
        catch (OverflowException)
        {
            value = null;
        }

        if (value is null)
        {
            LogError(Current, $"Unable to parse {(Type == TokenType.Float ? "float" : "integer")} number `{source}`");
        }

        return Literal(value ?? 0);
    }

    private static object? Integer(string digits)
    {
        // Nearly all numbers are small: the library for large ones need not even be loaded.
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return LargeInteger(digits);
        }

        return value <= int.MaxValue ? (object)(int)value : value;
    }

    private static object? LargeInteger(string digits) =>
        digits.Length <= MaxDigits && !HasLongExponent(digits)
        && BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? ScriptNumber.Shrink(value)
            : null;

    /// <summary>Digits that a number may have: enough for everyone, and read at once.</summary>
    private const int MaxDigits = 10_000;

    private static bool HasLongExponent(string digits)
    {
        var exponent = digits.IndexOfAny(['e', 'E']);
        return exponent >= 0 && digits.Length - exponent > 4;
    }

    private static object HexInteger(string digits)
    {
        var isUnsigned = digits[^1] is 'u' or 'U';
        var hex = isUnsigned ? digits.AsSpan(2, digits.Length - 3) : digits.AsSpan(2);
        var value = ulong.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return OfBits(value, isUnsigned);
    }

    /// <summary>Bits without a sign, or read as the bits of a number with one.</summary>
    private static object OfBits(ulong value, bool isUnsigned) => (isUnsigned, value <= uint.MaxValue) switch
    {
        (true, true) => (object)(uint)value,
        (true, false) => value,
        (false, true) => unchecked((int)value),
        (false, false) => unchecked((long)value),
    };

    private static object Binary(string digits)
    {
        var body = digits[2..];
        var suffix = char.ToLowerInvariant(body[^1]);
        if (char.IsLetter(suffix))
        {
            body = body[..^1];
        }

        var point = body.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 && suffix is not ('f' or 'd' or 'm'))
        {
            return OfBits(checked((ulong)ParseBits(body)), suffix == 'u');
        }

        var bits = point < 0 ? body : body.Remove(point, 1);
        var scale = Math.Pow(2, point < 0 ? 0 : body.Length - 1 - point);
        var value = (double)ParseBits(bits) / scale;
        return suffix switch
        {
            'f' => (object)(float)value,
            'm' => (decimal)value,
            _ => value,
        };
    }

    private static BigInteger ParseBits(string bits)
    {
        var value = BigInteger.Zero;
        foreach (var bit in bits.Length > MaxDigits ? throw new OverflowException() : bits)
        {
            value = (value << 1) + (bit - '0');
        }

        return value;
    }

    private object? Float(string digits)
    {
        var suffix = char.ToLowerInvariant(digits[^1]);
        var body = char.IsLetter(suffix) ? digits[..^1] : digits;
        if (suffix == 'm' || (suffix is not ('f' or 'd') && _options.ParseFloatAsDecimal))
        {
            return decimal.TryParse(body, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        }

        if (!double.TryParse(body, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return suffix == 'f' ? (object)float.Parse(body, NumberStyles.Float, CultureInfo.InvariantCulture) : value;
    }

    private ScriptInterpolatedExpression? ParseInterpolated()
    {
        var start = Current.Start;
        var result = new ScriptInterpolatedExpression();
        AddText(result, Current);
        Next();
        while (!_isAborted)
        {
            if (ExpectExpression(result) is { } part)
            {
                result.Parts.Add(part);
            }

            if (Type is not (TokenType.InterpolatedContinue or TokenType.InterpolatedEnd))
            {
                LogError(Current, "Opened interpolated expression not closed on the same line.");
                return null;
            }

            var isEnd = Type == TokenType.InterpolatedEnd;
            AddText(result, Current);
            Next();
            if (isEnd)
            {
                break;
            }
        }

        return Close(result, start);
    }

    private void AddText(ScriptInterpolatedExpression expression, Token token)
    {
        if (token.Value is { Length: > 0 } text)
        {
            expression.Parts.Add(new ScriptLiteral(text) { Span = SpanOf(token) });
        }
    }
}
