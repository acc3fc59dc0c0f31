namespace Scriban.Parsing;

/// <summary>The tokens inside code blocks: names, operators, brackets, comments.</summary>
internal sealed partial class Lexer
{
    /// <summary>For each open hole of an interpolated string: its quote and how many braces were open before it.</summary>
    private readonly Stack<Hole> _holes = new();
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
                var type = SymbolHere(c, Peek(1), Peek(2));
                AddSymbol(type, WidthOf(type));
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

    private static TokenType SymbolHere(char c, char next, char third) => (c, next, third) switch
    {
        (';', _, _) => TokenType.SemiColon,
        ('(', _, _) => TokenType.OpenParen,
        (')', _, _) => TokenType.CloseParen,
        ('[', _, _) => TokenType.OpenBracket,
        (']', _, _) => TokenType.CloseBracket,
        (',', _, _) => TokenType.Comma,
        (':', _, _) => TokenType.Colon,
        ('.', '.', '.') => TokenType.TripleDot,
        ('.', '.', '<') => TokenType.DoubleDotLess,
        ('.', '.', _) => TokenType.DoubleDot,
        ('.', _, _) => TokenType.Dot,
        ('?', '?', _) => TokenType.DoubleQuestion,
        ('?', '!', _) => TokenType.QuestionExclamation,
        ('?', '.', _) when !char.IsAsciiDigit(third) => TokenType.QuestionDot,
        ('?', _, _) => TokenType.Question,
        ('+', '+', _) => TokenType.PlusPlus,
        ('+', '=', _) => TokenType.PlusEqual,
        ('+', _, _) => TokenType.Plus,
        ('-', '-', _) => TokenType.MinusMinus,
        ('-', '=', _) => TokenType.MinusEqual,
        ('-', _, _) => TokenType.Minus,
        ('*', '=', _) => TokenType.StarEqual,
        ('*', _, _) => TokenType.Star,
        ('/', '/', '=') => TokenType.DoubleDivideEqual,
        ('/', '/', _) => TokenType.DoubleDivide,
        ('/', '=', _) => TokenType.DivideEqual,
        ('/', _, _) => TokenType.Divide,
        ('%', '=', _) => TokenType.PercentEqual,
        ('%', _, _) => TokenType.Percent,
        ('=', '=', _) => TokenType.DoubleEqual,
        ('=', _, _) => TokenType.Equal,
        ('!', '=', _) => TokenType.ExclamationEqual,
        ('!', _, _) => TokenType.Exclamation,
        ('<', '=', _) => TokenType.LessEqual,
        ('<', '<', _) => TokenType.DoubleLess,
        ('<', _, _) => TokenType.Less,
        ('>', '=', _) => TokenType.GreaterEqual,
        ('>', '>', _) => TokenType.DoubleGreater,
        ('>', _, _) => TokenType.Greater,
        ('&', '&', _) => TokenType.DoubleAmp,
        ('&', _, _) => TokenType.Amp,
        ('|', '|', _) => TokenType.DoublePipe,
        ('|', '>', _) => TokenType.PipeGreater,
        ('|', _, _) => TokenType.Pipe,
        ('^', _, _) => TokenType.Caret,
        ('@', _, _) => TokenType.At,
        _ => TokenType.Invalid,
    };

    private static int WidthOf(TokenType type) => type switch
    {
        TokenType.TripleDot or TokenType.DoubleDotLess or TokenType.DoubleDivideEqual => 3,
        TokenType.DoubleDot or TokenType.DoubleQuestion or TokenType.QuestionExclamation or TokenType.QuestionDot
            or TokenType.PlusPlus or TokenType.PlusEqual or TokenType.MinusMinus or TokenType.MinusEqual or TokenType.StarEqual
            or TokenType.DoubleDivide or TokenType.DivideEqual or TokenType.PercentEqual or TokenType.DoubleEqual
            or TokenType.ExclamationEqual or TokenType.LessEqual or TokenType.DoubleLess or TokenType.GreaterEqual
            or TokenType.DoubleGreater or TokenType.DoubleAmp or TokenType.DoublePipe or TokenType.PipeGreater => 2,
        _ => 1,
    };

    /// <summary>An open hole of an interpolated string.</summary>
    private sealed record Hole(char Quote, int Braces);
}
