using System.Globalization;

namespace ServiceReport.Statistics;

/// <summary>
/// The one grammar for figures as people write them: <c>6 142 016</c>, <c>6397 333</c>, <c>99,69 %</c>, <c>289 sek</c>, <c>−4,5</c>.
/// It knows no culture, since a culture reads <c>99,895</c> as 99895, and it refuses what can be read in two ways.
/// </summary>
/// <remarks>
/// Thousands are set apart by blanks of any kind, by apostrophes, or by two or more points or commas (<c>1.234.567</c>). Groups have three
/// digits and the first has one to three; besides, the published tables set only the last three digits apart (<c>13955 995</c>).
/// Four groups set apart by blanks may be two figures in one cell (<c>93 615 262 116</c>) and are refused.
/// A single point or comma is the decimal mark, but for a count with exactly three digits behind it, which is refused as ambiguous.
/// </remarks>
public static class NumberText
{
    /// <summary>A figure is smaller than this, either way, so that sums and percentages of figures stay within a decimal.</summary>
    private const decimal Bound = 1_000_000_000_000_000_000m;

    /// <summary>Decimals of a figure that is written as text.</summary>
    private const int MostDecimals = 12;

    /// <summary>What a decimal holds exactly, whatever the digits are.</summary>
    private const int MostDigits = 28;

    /// <summary>Reads a text as a figure in a unit. Never throws; what it does not understand is refused in words.</summary>
    public static NumberReading Read(string text, Unit unit)
    {
        if (MissingText.IsMissing(text))
        {
            return NumberReading.Missing;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        var isNegative = text[start] is '-' or '−' or '–';
        var bodyStart = isNegative || text[start] == '+' ? start + 1 : start;
        var bodyEnd = NumberMarks.EndOfBody(text, bodyStart, end);
        if (bodyEnd == bodyStart)
        {
            return UnitText.InFront(text, bodyStart, end) ?? NumberRefusals.NotANumber(text, bodyStart, end - bodyStart);
        }

        if (UnitText.Read(text, bodyEnd, end, out var suffix) is { } unknownUnit)
        {
            return unknownUnit;
        }

        if (suffix is { } written && written != unit)
        {
            return NumberRefusals.WrongUnit(text, bodyEnd, end, written, unit);
        }

        var marks = NumberMarks.Of(text, bodyStart, bodyEnd);
        if (marks.Check(unit) is { } fault)
        {
            return fault;
        }

        if (Value(text, marks) is not { } value)
        {
            return NumberRefusals.OutOfBounds(text, bodyStart, bodyEnd, "has too many digits");
        }

        return BeyondBounds(value, MostDecimals) is { } what
            ? NumberRefusals.OutOfBounds(text, bodyStart, bodyEnd, what)
            : NumberReading.Of(isNegative ? -value : value, suffix);
    }

    /// <summary>Why a number is no figure, such as <c>has 13 decimals; a figure has 12 at most</c>; null where it is within bounds.</summary>
    internal static string? BeyondBounds(decimal value, int mostDecimals)
    {
        if (Math.Abs(value) >= Bound)
        {
            return "is too large; a figure has 18 digits before its decimals at most";
        }

        var decimals = value.DecimalsNeeded();
        return decimals > mostDecimals
            ? string.Create(CultureInfo.InvariantCulture, $"has {decimals} decimals; a figure has {mostDecimals} at most")
            : null;
    }

    private static decimal? Value(string text, NumberMarks marks)
    {
        var digits = 0;
        var value = 0m;
        for (var index = marks.Start; index < marks.End; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                continue;
            }

            if (value != 0m || text[index] != '0' || digits > 0)
            {
                digits++;
            }

            if (digits > MostDigits)
            {
                return null;
            }

            value = (value * 10m) + (text[index] - '0');
        }

        var decimals = marks.DecimalMark < 0 ? 0 : marks.End - marks.DecimalMark - 1;
        return decimals > MostDigits ? null : Shift(value, decimals);
    }

    private static decimal Shift(decimal value, int decimals)
    {
        var bits = (Span<int>)stackalloc int[4];
        decimal.GetBits(value, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)decimals);
    }
}
