namespace Scriban.Parsing;

/// <summary>The tokens inside code blocks: names, operators, brackets, comments.</summary>
internal sealed partial class Lexer
{
    /// <summary>For each open hole of an interpolated string: its quote and how many braces were open before it.</summary>
    private readonly Stack<(char Quote, int Braces)> _holes = new();
    private int _openBraces;

    /// <summary>Reads code up to its end: the closing braces, the front-matter marker or the end of the text.</summary>
    private void ReadCode(string? marker = null)
    {
        _openBraces = 0;
        _holes.Clear();
        var canExit = marker is null && _options.Mode != ScriptMode.ScriptOnly;
        while (!AtEnd)
        {
            if (canExit && IsExitHere(out var strip))
            {
                var width = strip == '\0' ? 2 : 3;
                Add(TokenType.CodeExit, _offset, _offset + width - 1);
                _offset += width;
                StripAfter(strip);
                return;
            }

            if (marker is not null && IsMarkerHere(marker))
            {
                return;
            }

            ReadToken(canExit);
        }
    }

    private bool IsExitHere(out char strip)
    {
        strip = Current is '-' or '~' ? Current : '\0';
        var ahead = strip == '\0' ? 0 : 1;
        return _openBraces == 0 && Peek(ahead) == '}' && Peek(ahead + 1) == '}';
    }

    private void ReadToken(bool canExit)
    {
        var c = Current;
        if (c == '\n' || (c == '\r' && Peek(1) == '\n'))
        {
            var width = c == '\r' ? 2 : 1;
            Add(TokenType.NewLine, _offset, _offset + width - 1);
            _offset += width;
        }
        else if (char.IsWhiteSpace(c))
        {
            _offset++;
        }
        else if (c == '#')
        {
            SkipComment(canExit);
        }
        else if (char.IsLetter(c) || c == '_')
        {
            ReadIdentifier();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatimString();
        }
        else if (c == '$')
        {
            ReadDollar();
        }
        else
        {
            ReadSymbol(c);
        }
    }

    private void SkipComment(bool canExit)
    {
        var isLong = Peek(1) == '#';
        _offset += isLong ? 2 : 1;
        while (!AtEnd)
        {
            if (canExit && (Current == '}' && Peek(1) == '}'))
            {
                _offset -= _offset > 0 && _text[_offset - 1] is '-' or '~' ? 1 : 0;
                return;
            }

            if (isLong && Current == '#' && Peek(1) == '#')
            {
                _offset += 2;
                return;
            }

            if (!isLong && Current == '\n')
            {
                return;
            }

            _offset++;
        }
    }

    private void ReadIdentifier()
    {
        var start = _offset;
        SkipNameCharacters();

        // The only name with a question mark; written `x.empty ? a : b`, the mark is an operator.
        if (Current == '?' && Peek(1) is not ('.' or '?' or '!') && _text.AsSpan(start, _offset - start).SequenceEqual("empty")
            && start > 0 && _text[start - 1] == '.')
        {
            _offset++;
        }

        Add(TokenType.Identifier, start, _offset - 1);
    }

    private void SkipNameCharacters()
    {
        while (!AtEnd && (char.IsLetterOrDigit(Current) || Current == '_'))
        {
            _offset++;
        }
    }

    private void ReadDollar()
    {
        var start = _offset++;
        if (Current is '"' or '\'')
        {
            var quote = Current;
            _offset++;
            ReadInterpolatedPart(start, quote, isFirst: true);
            return;
        }

        if (Current == '$')
        {
            _offset++;
        }
        else
        {
            SkipNameCharacters();
        }

        Add(TokenType.Identifier, start, _offset - 1);
    }

    private void ReadSymbol(char c)
    {
        switch (c)
        {
            case '{':
                _openBraces++;
                AddSymbol(TokenType.OpenBrace, 1);
                break;
            case '}':
                ReadCloseBrace();
                break;
            default:
                var (type, width) = SymbolHere(c, Peek(1), Peek(2));
                AddSymbol(type, width);
                break;
        }
    }

    private void ReadCloseBrace()
    {
        if (_holes.TryPeek(out var hole) && hole.Braces == _openBraces)
        {
            _holes.Pop();
            _openBraces--;
            var start = _offset++;
            ReadInterpolatedPart(start, hole.Quote, isFirst: false);
            return;
        }

        if (_openBraces > 0)
        {
            _openBraces--;
        }
        else
        {
            Error(_offset, "Unexpected } while no matching {");
        }

        AddSymbol(TokenType.CloseBrace, 1);
    }

    private void AddSymbol(TokenType type, int width)
    {
        Add(type, _offset, _offset + width - 1);
        _offset += width;
    }

    private static (TokenType Type, int Width) SymbolHere(char c, char next, char third) => (c, next, third) switch
    {
        (';', _, _) => (TokenType.SemiColon, 1),
        ('(', _, _) => (TokenType.OpenParen, 1),
        (')', _, _) => (TokenType.CloseParen, 1),
        ('[', _, _) => (TokenType.OpenBracket, 1),
        (']', _, _) => (TokenType.CloseBracket, 1),
        (',', _, _) => (TokenType.Comma, 1),
        (':', _, _) => (TokenType.Colon, 1),
        ('.', '.', '.') => (TokenType.TripleDot, 3),
        ('.', '.', '<') => (TokenType.DoubleDotLess, 3),
        ('.', '.', _) => (TokenType.DoubleDot, 2),
        ('.', _, _) => (TokenType.Dot, 1),
        ('?', '?', _) => (TokenType.DoubleQuestion, 2),
        ('?', '!', _) => (TokenType.QuestionExclamation, 2),
        ('?', '.', _) when !char.IsAsciiDigit(third) => (TokenType.QuestionDot, 2),
        ('?', _, _) => (TokenType.Question, 1),
        ('+', '+', _) => (TokenType.PlusPlus, 2),
        ('+', '=', _) => (TokenType.PlusEqual, 2),
        ('+', _, _) => (TokenType.Plus, 1),
        ('-', '-', _) => (TokenType.MinusMinus, 2),
        ('-', '=', _) => (TokenType.MinusEqual, 2),
        ('-', _, _) => (TokenType.Minus, 1),
        ('*', '=', _) => (TokenType.StarEqual, 2),
        ('*', _, _) => (TokenType.Star, 1),
        ('/', '/', '=') => (TokenType.DoubleDivideEqual, 3),
        ('/', '/', _) => (TokenType.DoubleDivide, 2),
        ('/', '=', _) => (TokenType.DivideEqual, 2),
        ('/', _, _) => (TokenType.Divide, 1),
        ('%', '=', _) => (TokenType.PercentEqual, 2),
        ('%', _, _) => (TokenType.Percent, 1),
        ('=', '=', _) => (TokenType.DoubleEqual, 2),
        ('=', _, _) => (TokenType.Equal, 1),
        ('!', '=', _) => (TokenType.ExclamationEqual, 2),
        ('!', _, _) => (TokenType.Exclamation, 1),
        ('<', '=', _) => (TokenType.LessEqual, 2),
        ('<', '<', _) => (TokenType.DoubleLess, 2),
        ('<', _, _) => (TokenType.Less, 1),
        ('>', '=', _) => (TokenType.GreaterEqual, 2),
        ('>', '>', _) => (TokenType.DoubleGreater, 2),
        ('>', _, _) => (TokenType.Greater, 1),
        ('&', '&', _) => (TokenType.DoubleAmp, 2),
        ('&', _, _) => (TokenType.Amp, 1),
        ('|', '|', _) => (TokenType.DoublePipe, 2),
        ('|', '>', _) => (TokenType.PipeGreater, 2),
        ('|', _, _) => (TokenType.Pipe, 1),
        ('^', _, _) => (TokenType.Caret, 1),
        ('@', _, _) => (TokenType.At, 1),
        _ => (TokenType.Invalid, 1),
    };
}
