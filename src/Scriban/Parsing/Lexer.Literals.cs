using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <summary>The tokens of strings and numbers.</summary>
internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var start = _offset++;
        var value = new StringBuilder();
        while (!AtEnd && Current != quote)
        {
            ReadStringCharacter(value);
        }

        if (AtEnd)
        {
            UnfinishedString($"a string not terminated by a {quote}");
            return;
        }

        Add(TokenType.String, start, _offset++, value.ToString());
    }

    private void ReadVerbatimString()
    {
        var start = _offset++;
        var value = new StringBuilder();
        while (!AtEnd)
        {
            if (Current == '`')
            {
                if (Peek(1) != '`')
                {
                    Add(TokenType.String, start, _offset++, value.ToString());
                    return;
                }

                _offset++;
            }

            value.Append(Current);
            _offset++;
        }

        UnfinishedString("a verbatim string not terminated by a `");
    }

    /// <summary>Reads the text of an interpolated string up to its next hole or its end.</summary>
    private void ReadInterpolatedPart(int start, char quote, bool isFirst)
    {
        var value = new StringBuilder();
        while (!AtEnd && Current != quote && Current != '{')
        {
            ReadStringCharacter(value);
        }

        if (AtEnd)
        {
            UnfinishedString($"a string not terminated by a {quote}");
            return;
        }

        var opensHole = Current == '{';
        var type = (isFirst, opensHole) switch
        {
            (true, true) => TokenType.InterpolatedBegin,
            (true, false) => TokenType.InterpolatedWhole,
            (false, true) => TokenType.InterpolatedContinue,
            (false, false) => TokenType.InterpolatedEnd,
        };
        Add(type, start, _offset++, value.ToString());
        if (opensHole)
        {
            _openBraces++;
            _holes.Push(new Hole(quote, _openBraces));
        }
    }

    /// <summary>The rest of the template went into the string: what stands for it is its very last character.</summary>
    private void UnfinishedString(string what)
    {
        var last = _text.Length - 1;
        Error(last, $"Unexpected end of file while parsing {what}");
        Add(TokenType.Invalid, last, last);
        _offset = _text.Length;
    }

    private void ReadStringCharacter(StringBuilder value)
    {
        if (Current != '\\')
        {
            value.Append(Current);
            _offset++;
            return;
        }

        _offset++;
        switch (Current)
        {
            case '\r' when Peek(1) == '\n':
                _offset += 2;
                return;
            case '\n':
                _offset++;
                return;
            case 'u':
                ReadHexEscape(value, 'u', 4, @"`\u0000` to `\uffff`");
                return;
            case 'x':
                ReadHexEscape(value, 'x', 2, @"`\x00` to `\xff`");
                return;
        }

        var plain = Unescape(Current);
        if (plain is null)
        {
            UnknownEscape();
        }

        value.Append(plain);
        _offset++;
    }

    private static char? Unescape(char c) => c switch
    {
        '0' => '\0',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '"' or '\'' or '\\' or '{' or '}' => c,
        _ => null,
    };

    private void ReadHexEscape(StringBuilder value, char kind, int digits, string range)
    {
        _offset++;
        var code = 0;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                if (!AtEnd)
                {
                    Error(_offset, $"Unexpected hex number `{Current}` following `\\{kind}`. Expecting {range}.");
                    UnknownEscape();
                }

                return;
            }

            code = (code * 16) + int.Parse(_text.AsSpan(_offset, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _offset++;
        }

        value.Append((char)code);
    }

    private void UnknownEscape()
    {
        if (!AtEnd)
        {
            Error(
                _offset,
                $"Unexpected escape character `{Current}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed");
        }
    }

    private void ReadNumber()
    {
        var start = _offset;
        if (Current == '0' && Peek(1) is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)))
        {
            _offset += 2;
            SkipDigits(char.IsAsciiHexDigit);
            SkipSuffix("uU");
            Add(TokenType.HexInteger, start, _offset - 1);
            return;
        }

        if (Current == '0' && Peek(1) is 'b' or 'B' && Peek(2) is '0' or '1')
        {
            ReadBinaryNumber(start);
            return;
        }

        ReadDecimalNumber(start);
    }

    private void ReadBinaryNumber(int start)
    {
        _offset += 2;
        SkipDigits(static c => c is '0' or '1');
        if (Current == '.' && Peek(1) is '0' or '1')
        {
            _offset++;
            SkipDigits(static c => c is '0' or '1');
        }

        SkipSuffix("uUfFdDmM");
        Add(TokenType.BinaryInteger, start, _offset - 1);
    }

    private void ReadDecimalNumber(int start)
    {
        SkipDigits(char.IsAsciiDigit);
        var isFloat = false;
        if (Current == '.' && Peek(1) != '.' && !char.IsLetter(Peek(1)) && Peek(1) != '_')
        {
            isFloat = true;
            _offset++;
            SkipDigits(char.IsAsciiDigit);
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            _offset += 2;
            SkipDigits(char.IsAsciiDigit);
        }

        isFloat |= SkipSuffix("fFdDmM");
        Add(isFloat ? TokenType.Float : TokenType.Integer, start, _offset - 1);
    }

    private void SkipDigits(Func<char, bool> isDigit)
    {
        while (!AtEnd && (isDigit(Current) || (Current == '_' && isDigit(Peek(1)))))
        {
            _offset++;
        }
    }

    private bool SkipSuffix(string suffixes)
    {
        if (AtEnd || !suffixes.Contains(Current, StringComparison.Ordinal) || char.IsLetterOrDigit(Peek(1)) || Peek(1) == '_')
        {
            return false;
        }

        _offset++;
        return true;
    }
}
