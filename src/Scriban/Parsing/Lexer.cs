namespace Scriban.Parsing;

/// <summary>Cuts a template into tokens. This part: the ways in and out, and the text between code blocks.</summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly string _fileName;
    private readonly LexerOptions _options;
    private readonly LineTable _lines;
    private readonly List<Token> _tokens = [];
    private HashSet<int>? _unclosedEscapes;
    private int _offset;

    public Lexer(string text, string fileName, LexerOptions options)
    {
        _text = text;
        _fileName = fileName;
        _options = options;
        _lines = new LineTable(text);
    }

    /// <summary>What was wrong; the parser reports it behind its own messages.</summary>
    public ErrorList Errors { get; } = [];

    private char Current => Peek(0);

    private bool AtEnd => _offset >= _text.Length;

    /// <summary>Cuts the whole text; the last token is always <see cref="TokenType.Eof"/>.</summary>
    public List<Token> Run()
    {
        switch (_options.Mode)
        {
            case ScriptMode.ScriptOnly:
                ReadCode();
                break;
            case ScriptMode.FrontMatterOnly:
            case ScriptMode.FrontMatterAndContent:
                if (ReadFrontMatter() && _options.Mode == ScriptMode.FrontMatterAndContent)
                {
                    ReadContent();
                }

                break;
            default:
                ReadContent();
                break;
        }

        _tokens.Add(Token.Eof);
        return _tokens;
    }

    private char Peek(int ahead) => _offset + ahead < _text.Length ? _text[_offset + ahead] : '\0';

    private void Add(TokenType type, int start, int end, string? value = null) =>
        _tokens.Add(new Token(type, _lines.PositionOf(start), _lines.PositionOf(Math.Max(start, end)), value));

    private void Error(int offset, string message)
    {
        var position = _lines.PositionOf(offset);
        Errors.Add(new SourceSpan(_fileName, position, position), message);
    }

    private bool ReadFrontMatter()
    {
        var marker = _options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (!_text.StartsWith(marker, StringComparison.Ordinal))
        {
            ReadContent();
            return false;
        }

        AddMarker(marker);
        ReadCode(marker);
        if (!IsMarkerHere(marker))
        {
            return false;
        }

        AddMarker(marker);
        SkipBlanks();
        SkipOneNewLine();
        return true;
    }

    private void AddMarker(string marker)
    {
        Add(TokenType.FrontMatterMarker, _offset, _offset + marker.Length - 1);
        _offset += marker.Length;
    }

    private bool IsMarkerHere(string marker) =>
        (_offset == 0 || _text[_offset - 1] == '\n') && string.CompareOrdinal(_text, _offset, marker, 0, marker.Length) == 0;

    private void ReadContent()
    {
        var start = _offset;
        while (!AtEnd)
        {
            var brace = _text.IndexOf('{', _offset);
            if (brace < 0)
            {
                break;
            }

            _offset = brace;
            var percents = CountPercents(1);
            if (percents > 0 && Peek(percents + 1) == '{')
            {
                start = ReadEscapeBlock(start, percents);
            }
            else if (Peek(1) == '{')
            {
                start = ReadCodeBlock(start);
            }
            else
            {
                _offset++;
            }
        }

        AddRaw(start, _text.Length);
        _offset = _text.Length;
    }

    private int ReadCodeBlock(int textStart)
    {
        var enter = _offset;
        var strip = Peek(2);
        var rawEnd = StripBefore(textStart, enter, strip);
        AddRaw(textStart, rawEnd);
        var width = strip is '-' or '~' ? 3 : 2;
        var indent = strip is '-' or '~' ? null : IndentBefore(textStart, enter);
        Add(TokenType.CodeEnter, enter, enter + width - 1, indent);
        _offset = enter + width;
        ReadCode();
        return _offset;
    }

    private int ReadEscapeBlock(int textStart, int percents)
    {
        var close = "}" + new string('%', percents) + "}";
        var enter = _offset;
        var contentStart = enter + percents + 2;
        var isUnclosed = _unclosedEscapes?.Contains(percents) ?? false;
        var end = isUnclosed ? -1 : _text.IndexOf(close, contentStart, StringComparison.Ordinal);
        if (end < 0)
        {
            // Without an end it is no escape block but plain text; the end need not be looked for again.
            (_unclosedEscapes ??= []).Add(percents);
            _offset++;
            return textStart;
        }

        var strip = contentStart < _text.Length ? _text[contentStart] : '\0';
        AddRaw(textStart, StripBefore(textStart, enter, strip));
        if (strip is '-' or '~')
        {
            contentStart++;
        }

        var last = end > contentStart ? _text[end - 1] : '\0';
        var contentEnd = last is '-' or '~' ? end - 1 : end;
        if (contentEnd > contentStart)
        {
            Add(TokenType.Escape, contentStart, contentEnd - 1, _text[contentStart..contentEnd]);
        }

        _offset = end + close.Length;
        StripAfter(last);
        return _offset;
    }

    private int CountPercents(int from)
    {
        var count = 0;
        while (Peek(from + count) == '%')
        {
            count++;
        }

        return count;
    }

    private void AddRaw(int start, int end)
    {
        if (end > start)
        {
            Add(TokenType.Raw, start, end - 1, _text[start..end]);
        }
    }

    private int StripBefore(int start, int end, char strip)
    {
        while (end > start && (strip == '-' ? char.IsWhiteSpace(_text[end - 1]) : strip == '~' && IsBlank(_text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private void StripAfter(char strip)
    {
        if (strip == '~')
        {
            SkipBlanks();
            SkipOneNewLine();
            return;
        }

        while (strip == '-' && !AtEnd && char.IsWhiteSpace(Current))
        {
            _offset++;
        }
    }

    /// <summary>The white space before a block that stands first on its line, else null.</summary>
    private string? IndentBefore(int textStart, int enter)
    {
        var start = enter;
        while (start > textStart && IsBlank(_text[start - 1]))
        {
            start--;
        }

        var isLineStart = start == 0 || _text[start - 1] == '\n';
        return isLineStart && start < enter ? _text[start..enter] : null;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && IsBlank(Current))
        {
            _offset++;
        }
    }

    private void SkipOneNewLine()
    {
        if (Current == '\r' && Peek(1) == '\n')
        {
            _offset++;
        }

        if (Current == '\n')
        {
            _offset++;
        }
    }

    private static bool IsBlank(char c) => c != '\n' && c != '\r' && char.IsWhiteSpace(c);
}
