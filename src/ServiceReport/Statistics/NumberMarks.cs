using System.Globalization;
using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>Where a number's decimal mark and its thousands marks stand.</summary>
internal readonly ref struct NumberMarks
{
    private readonly string _text;

    private NumberMarks(string text, int start, int end, int decimalMark)
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

    public static NumberMarks Of(string text, int start, int end)
    {
        var body = text.AsSpan(start, end - start);
        var last = body.LastIndexOfAny('.', ',');
        var isRepeated = last > 0 && body[..last].Contains(body[last]);
        return new NumberMarks(text, start, end, last < 0 || isRepeated ? -1 : start + last);
    }

    /// <summary>Where the digits, and what sets them apart, end. A blank belongs to the number only where a digit follows.</summary>
    public static int EndOfBody(string text, int start, int end)
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
                return NumberRefusals.NotANumber(_text, index - length, Math.Max(1, length));
            }

            firstLength = groups == 1 ? length : firstLength;
            if (index == WholeEnd)
            {
                break;
            }

            var kind = IsBlank(_text[index]) ? ' ' : _text[index];
            if (groups > 1 && kind != mark)
            {
                return NumberRefusals.NotANumber(_text, index, 1);
            }

            (mark, groups, length) = (kind, groups + 1, 0);
        }

        return CheckWhole(unit, groups, firstLength, mark);
    }

    private NumberReading? CheckWhole(Unit unit, int groups, int firstLength, char mark)
    {
        if (_text[Start] == '0' && (firstLength > 1 || groups > 1))
        {
            return NumberRefusals.Refused(NumberFault.NotANumber, $"{Wording.Quote(_text)} starts with 0", Start, 1, "a figure has no leading zeros");
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
            return NumberRefusals.NotANumber(_text, Start, firstLength);
        }

        var mayBeTwo = mark == ' ' && (groups > 3 || unit == Unit.Percent || (unit != Unit.Count && firstLength >= 3));
        return mayBeTwo ? TwoNumbers() : null;
    }

    private NumberReading? MalformedDecimals()
    {
        if (DecimalMark == End - 1)
        {
            return NumberRefusals.NotANumber(_text, DecimalMark, 1);
        }

        for (var index = DecimalMark + 1; index < End; index++)
        {
            if (!char.IsAsciiDigit(_text[index]))
            {
                return NumberRefusals.NotANumber(_text, index, 1);
            }
        }

        return null;
    }

    private NumberReading DecimalOrThousands()
    {
        var whole = _text[Start..DecimalMark];
        var behind = _text[(DecimalMark + 1)..End];
        return NumberRefusals.Refused(
            NumberFault.Ambiguous,
            string.Create(CultureInfo.InvariantCulture, $"{Wording.Quote(_text)} can be {whole}{behind} or {whole} and a fraction"),
            DecimalMark,
            1,
            $"write {whole}{behind} or {whole} {behind}, or leave the last decimal out");
    }

    private NumberReading TwoNumbers() =>
        NumberRefusals.Refused(
            NumberFault.Ambiguous,
            $"{Wording.Quote(_text)} may be two figures in one cell",
            Start,
            End - Start,
            "write one figure in each cell, or this one without blanks if it is one");
}
