using System.Globalization;

namespace ServiceReport.Tables.Excel;

/// <summary>
/// Reads a number exactly as a workbook stores it, such as <c>99.690000000000012</c> or <c>9.9999999999999995E-2</c>, and rounds it to the
/// 15 significant digits that Excel keeps and shows: 99.69 and 0.1. It never passes through a binary number. A whole number that is stored
/// with all its digits, as other programs store them, is read to the last one.
/// </summary>
internal static class StoredNumber
{
    private const int SignificantDigits = 15;

    /// <summary>Decimals that a decimal can hold; what is smaller, but not zero, cannot be read.</summary>
    private const int MostDecimals = 28;

    /// <summary>Of ten, either way; no binary number has a higher one.</summary>
    private const int HighestExponent = 400;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        var rest = text.Trim();
        var isNegative = rest is ['-', ..];
        rest = WithoutSign(rest);

        if (rest.Length is > SignificantDigits and <= MostDecimals && !rest.ContainsAnyExceptInRange('0', '9'))
        {
            var whole = decimal.Parse(rest, NumberStyles.None, CultureInfo.InvariantCulture);
            value = isNegative ? -whole : whole;
            return true;
        }

        var exponentAt = rest.IndexOfAny('e', 'E');
        var exponent = 0;
        if (exponentAt >= 0
            && (!int.TryParse(rest[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -HighestExponent or > HighestExponent))
        {
            return false;
        }

        var digits = exponentAt < 0 ? rest : rest[..exponentAt];
        if (!TryReadDigits(digits, out var significant, out var scale) || !TryScale(significant, scale - exponent, out value))
        {
            return false;
        }

        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>Whether a text is written as a number, also one that is too large or too near zero for <see cref="TryRead"/>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = WithoutSign(text.Trim());
        var exponentAt = rest.IndexOfAny('e', 'E');
        var exponent = exponentAt < 0 ? "0" : WithoutSign(rest[(exponentAt + 1)..]);
        return !exponent.IsEmpty && !exponent.ContainsAnyExceptInRange('0', '9') && TryReadDigits(exponentAt < 0 ? rest : rest[..exponentAt], out _, out _);
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => text is ['-' or '+', ..] ? text[1..] : text;

    /// <summary>The first 15 significant digits as a whole number, the 16th rounded half up, and how many of the places are decimals.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> text, out long significant, out int scale)
    {
        significant = 0;
        scale = 0;
        var taken = 0;
        var seen = 0;
        var isBehindPoint = false;
        var isRoundedUp = false;
        foreach (var character in text)
        {
            if (character == '.' && !isBehindPoint)
            {
                isBehindPoint = true;
                continue;
            }

            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            seen++;
            if (taken < SignificantDigits)
            {
                significant = (significant * 10) + (character - '0');
                taken += significant == 0 ? 0 : 1;
                scale += isBehindPoint ? 1 : 0;
                continue;
            }

            isRoundedUp = taken == SignificantDigits ? character >= '5' : isRoundedUp;
            taken++;
            scale -= isBehindPoint ? 0 : 1;
        }

        significant += isRoundedUp ? 1 : 0;
        return seen > 0;
    }

    private static bool TryScale(long significant, int scale, out decimal value)
    {
        for (; scale > 0 && significant % 10 == 0 && significant != 0; scale--)
        {
            significant /= 10;
        }

        for (; scale > MostDecimals && significant != 0; scale--)
        {
            significant = (significant + 5) / 10;
            if (significant == 0)
            {
                value = 0m;
                return false;
            }
        }

        var decimals = significant == 0 ? 0 : Math.Max(scale, 0);
        value = new decimal((int)significant, (int)(significant >> 32), 0, isNegative: false, (byte)decimals);
        for (; scale < 0 && significant != 0; scale++)
        {
            if (value > decimal.MaxValue / 10m)
            {
                return false;
            }

            value *= 10m;
        }

        return true;
    }
}
