using System.Globalization;
using ServiceReport.Findings;

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

    private static readonly (string Word, Unit Unit)[] UnitWords =
    [
        ("%", Unit.Percent), ("prosent", Unit.Percent), ("pst", Unit.Percent), ("percent", Unit.Percent), ("per cent", Unit.Percent),
        ("s", Unit.Seconds), ("sek", Unit.Seconds), ("sekund", Unit.Seconds), ("sekunder", Unit.Seconds), ("sekundar", Unit.Seconds),
        ("sec", Unit.Seconds), ("second", Unit.Seconds), ("seconds", Unit.Seconds),
        ("min", Unit.Minutes), ("minutt", Unit.Minutes), ("minutter", Unit.Minutes), ("minute", Unit.Minutes), ("minutes", Unit.Minutes),
        ("stk", Unit.Count),
    ];

    private static readonly string[] MissingWords =
        ["n/a", "na", "n.a.", "not available", "ikke tilgjengelig", "ikkje tilgjengeleg", "mangler", "manglar"];

    /// <summary>
    /// Whether a text says that there is no figure: nothing but blanks, or one of Statistics Norway's symbols <c>.</c> <c>..</c>
    /// <c>...</c> <c>:</c> <c>-</c>, also typed as another dash or as <c>…</c>, or it says so in words: <c>n/a</c>, <c>ikke tilgjengelig</c>.
    /// </summary>
    public static bool IsMissing(ReadOnlySpan<char> text) =>
        text.Trim() is "" or "." or ".." or "..." or "…" or ":" || IsDash(text) || IsMissingWord(text.Trim());

    /// <summary>
    /// Whether a text is a dash alone. Statistics Norway writes one for zero and others for a figure that is not there, so it is
    /// taken for neither: there is no figure.
    /// </summary>
    public static bool IsDash(ReadOnlySpan<char> text) => text.Trim() is "-" or "–" or "—" or "−";

    /// <summary>Reads a text as a figure in a unit. Never throws; what it does not understand is refused in words.</summary>
    public static NumberReading Read(string text, Unit unit)
    {
        if (IsMissing(text))
        {
            return NumberReading.Missing;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        var isNegative = text[start] is '-' or '−' or '–';
        var bodyStart = isNegative || text[start] == '+' ? start + 1 : start;
        var bodyEnd = EndOfBody(text, bodyStart, end);
        if (bodyEnd == bodyStart)
        {
            return UnitInFront(text, bodyStart, end) ?? NotANumber(text, bodyStart, end - bodyStart);
        }

        if (ReadUnit(text, bodyEnd, end, out var suffix) is { } unknownUnit)
        {
            return unknownUnit;
        }

        if (suffix is { } written && written != unit)
        {
            return WrongUnit(text, bodyEnd, end, written, unit);
        }

        var marks = Marks.Of(text, bodyStart, bodyEnd);
        if (marks.Check(unit) is { } fault)
        {
            return fault;
        }

        if (Value(text, marks) is not { } value)
        {
            return OutOfBounds(text, bodyStart, bodyEnd, "has too many digits");
        }

        return BeyondBounds(value, MostDecimals) is { } what
            ? OutOfBounds(text, bodyStart, bodyEnd, what)
            : NumberReading.Of(isNegative ? -value : value, suffix);
    }

    private static bool IsMissingWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var word in MissingWords)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the digits, and what sets them apart, end. A blank belongs to the number only where a digit follows.</summary>
    private static int EndOfBody(string text, int start, int end)
    {
        var index = start;
        while (index < end && (char.IsAsciiDigit(text[index]) || text[index] is '.' or ',' || IsApostrophe(text[index]) || IsGroupingBlank(text, index, end)))
        {
            index++;
        }

        return index > start && !char.IsAsciiDigit(text[start]) ? start : index;
    }

    private static bool IsGroupingBlank(string text, int index, int end) =>
        IsBlank(text[index]) && index + 1 < end && char.IsAsciiDigit(text[index + 1]);

    /// <summary>Space, no-break space, narrow no-break space, thin space, figure space. A tab or a line break sets columns apart, not thousands.</summary>
    private static bool IsBlank(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    /// <summary>The unit behind the number, null where there is none; a refusal where what stands there is no unit.</summary>
    private static NumberReading? ReadUnit(string text, int start, int end, out Unit? unit)
    {
        unit = null;
        var rest = text.AsSpan(start, end - start).Trim();
        if (rest.IsEmpty)
        {
            return null;
        }

        var word = rest.Length > 1 ? rest.TrimEnd('.') : rest;
        foreach (var (name, named) in UnitWords)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                unit = named;
                return null;
            }
        }

        var first = start;
        while (char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return NotANumber(text, first, LooksLikeDigit(text[first]) is null ? end - first : 1);
    }

    /// <summary>The refusal of <c>% 99,69</c>, whose unit belongs behind the number; null where no unit and number stand there.</summary>
    private static NumberReading? UnitInFront(string text, int start, int end)
    {
        var length = 0;
        foreach (var (name, _) in UnitWords)
        {
            if (name.Length > length && text.AsSpan(start, end - start).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                length = name.Length;
            }
        }

        var number = text.AsSpan(start + length, end - start - length).TrimStart(". \u00A0\u202F");
        return length > 0 && number is [>= '0' and <= '9', ..]
            ? Refused(
                NumberFault.UnitInFront,
                $"{Wording.Quote(text)} has its unit in front of the number",
                start,
                length,
                $"write {Wording.Quote($"{number} {text.AsSpan(start, length)}")}")
            : null;
    }

    private static decimal? Value(string text, Marks marks)
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

    private static NumberReading NotANumber(string text, int index, int length)
    {
        var at = Math.Min(index, text.Length - 1);
        return Refused(NumberFault.NotANumber, $"{Wording.Quote(text)} is not a number", at, Math.Max(1, length), HintFor(text, at));
    }

    private static string? HintFor(string text, int index)
    {
        var afterDigit = index > 0 && char.IsAsciiDigit(text[index - 1]);
        return text[index] switch
        {
            var letter when LooksLikeDigit(letter) is { } digit => $"is the letter {letter} a digit {digit}?",
            'e' or 'E' when afterDigit => "write all the digits; a spreadsheet has shortened the number",
            ':' when afterDigit => "write a time as one number, such as 289 for 4:49 in seconds",
            'm' or 'M' when text.AsSpan(index).StartsWith("mill", StringComparison.OrdinalIgnoreCase)
                || text.AsSpan(index).StartsWith("mrd", StringComparison.OrdinalIgnoreCase) => "write all the digits; a rounded figure is not exact",
            '(' => "write a negative number with a minus sign",
            _ => null,
        };
    }

    private static char? LooksLikeDigit(char letter) => letter switch
    {
        'l' or 'I' or '|' => '1',
        'O' or 'o' => '0',
        _ => null,
    };

    private static NumberReading WrongUnit(string text, int start, int end, Unit written, Unit expected)
    {
        var first = start;
        while (char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return Refused(
            NumberFault.WrongUnit,
            $"{Wording.Quote(text)} is {InWords(written)}, but the series is {InWords(expected)}",
            first,
            end - first,
            (written, expected) switch
            {
                (Unit.Minutes, Unit.Seconds) => "write the seconds, such as 240 for 4 min",
                (Unit.Seconds, Unit.Minutes) => "write the minutes, such as 4.5 for 270 s",
                _ => null,
            });
    }

    /// <summary><c>a count</c>, <c>in per cent</c>, <c>in seconds</c>: how messages name a unit.</summary>
    internal static string InWords(Unit unit) => unit switch
    {
        Unit.Percent => "in per cent",
        Unit.Seconds => "in seconds",
        Unit.Minutes => "in minutes",
        _ => "a count",
    };

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

    private static NumberReading OutOfBounds(string text, int start, int end, string what) =>
        Refused(NumberFault.OutOfBounds, $"{Wording.Quote(text)} {what}", start, end - start, null);

    private static NumberReading Refused(NumberFault fault, string message, int index, int length, string? hint) =>
        NumberReading.Refused(new NumberRefusal(fault, message, index, length, hint));

    /// <summary>Where a number's decimal mark and its thousands marks stand.</summary>
    private readonly ref struct Marks
    {
        private readonly string _text;

        private Marks(string text, int start, int end, int decimalMark)
        {
            _text = text;
            Start = start;
            End = end;
            DecimalMark = decimalMark;
        }

        public int Start { get; }

        public int End { get; }

        /// <summary>Index of the point or comma before the decimals; -1 where there is none.</summary>
        public int DecimalMark { get; }

        private int WholeEnd => DecimalMark < 0 ? End : DecimalMark;

        public static Marks Of(string text, int start, int end)
        {
            var body = text.AsSpan(start, end - start);
            var last = body.LastIndexOfAny('.', ',');
            var isRepeated = last > 0 && body[..last].Contains(body[last]);
            return new Marks(text, start, end, last < 0 || isRepeated ? -1 : start + last);
        }

        /// <summary>A refusal where the digits are not set apart as a number's are, or can be read in two ways.</summary>
        public NumberReading? Check(Unit unit)
        {
            if (DecimalMark >= 0 && MalformedDecimals() is { } malformed)
            {
                return malformed;
            }

            var groups = 1;
            var firstLength = 0;
            var length = 0;
            var mark = '\0';
            for (var index = Start; index <= WholeEnd; index++)
            {
                if (index < WholeEnd && char.IsAsciiDigit(_text[index]))
                {
                    length++;
                    continue;
                }

                if (groups > 1 && length != 3)
                {
                    return NotANumber(_text, index - length, Math.Max(1, length));
                }

                firstLength = groups == 1 ? length : firstLength;
                if (index == WholeEnd)
                {
                    break;
                }

                var kind = IsBlank(_text[index]) ? ' ' : _text[index];
                if (groups > 1 && kind != mark)
                {
                    return NotANumber(_text, index, 1);
                }

                (mark, groups, length) = (kind, groups + 1, 0);
            }

            return CheckWhole(unit, groups, firstLength, mark);
        }

        private NumberReading? CheckWhole(Unit unit, int groups, int firstLength, char mark)
        {
            if (_text[Start] == '0' && (firstLength > 1 || groups > 1))
            {
                return Refused(NumberFault.NotANumber, $"{Wording.Quote(_text)} starts with 0", Start, 1, "a figure has no leading zeros");
            }

            if (unit == Unit.Count && End - DecimalMark == 4 && DecimalMark >= 0 && _text[Start] != '0' && mark is not ('.' or ','))
            {
                return DecimalOrThousands();
            }

            if (groups == 1)
            {
                return null;
            }

            var isOnlyLastThreeSetApart = groups == 2 && mark == ' ';
            if (firstLength > 3 && !isOnlyLastThreeSetApart)
            {
                return NotANumber(_text, Start, firstLength);
            }

            var mayBeTwo = mark == ' ' && (groups > 3 || unit == Unit.Percent || (unit != Unit.Count && firstLength >= 3));
            return mayBeTwo ? TwoNumbers() : null;
        }

        private NumberReading? MalformedDecimals()
        {
            if (DecimalMark == End - 1)
            {
                return NotANumber(_text, DecimalMark, 1);
            }

            for (var index = DecimalMark + 1; index < End; index++)
            {
                if (!char.IsAsciiDigit(_text[index]))
                {
                    return NotANumber(_text, index, 1);
                }
            }

            return null;
        }

        private NumberReading DecimalOrThousands()
        {
            var whole = _text[Start..DecimalMark];
            var behind = _text[(DecimalMark + 1)..End];
            return Refused(
                NumberFault.Ambiguous,
                string.Create(CultureInfo.InvariantCulture, $"{Wording.Quote(_text)} can be {whole}{behind} or {whole} and a fraction"),
                DecimalMark,
                1,
                $"write {whole}{behind} or {whole} {behind}, or leave the last decimal out");
        }

        private NumberReading TwoNumbers() =>
            Refused(
                NumberFault.Ambiguous,
                $"{Wording.Quote(_text)} may be two figures in one cell",
                Start,
                End - Start,
                "write one figure in each cell, or this one without blanks if it is one");
    }
}
