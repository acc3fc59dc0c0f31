using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Makes the syntax tree out of tokens. This part: moving through the tokens, and messages.</summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly string _fileName;
    private readonly List<Token> _tokens;
    private readonly ParserOptions _options;
    private readonly LexerOptions _lexerOptions;
    private readonly int _depthLimit;
    private int _index;
    private int _bracketDepth;
    private int _depth;
    private bool _isAborted;

    public Parser(string text, string fileName, List<Token> tokens, ParserOptions options, LexerOptions lexerOptions)
    {
        _text = text;
        _fileName = fileName;
        _tokens = tokens;
        _options = options;
        _lexerOptions = lexerOptions;
        _depthLimit = options.ExpressionDepthLimit ?? ParserOptions.DefaultDepthLimit;
    }

    public ErrorList Errors { get; } = [];

    private Token Current => _tokens[_index];

    private TokenType Type => _tokens[_index].Type;

    private Token Previous => _index > 0 ? _tokens[_index - 1] : Token.Eof;

    public ScriptPage Run()
    {
        var page = new ScriptPage { Span = SpanOf(Current) };
        if (_lexerOptions.Lang == ScriptLang.Liquid)
        {
            LogError(Current, $"The language `{_lexerOptions.Lang}` is not supported");
            return page;
        }

        if (_lexerOptions.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent)
        {
            page.FrontMatter = ParseFrontMatter();
        }

        page.Body = ParsePageBody();
        return page;
    }

    private ScriptBlockStatement? ParseFrontMatter()
    {
        var marker = _lexerOptions.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (Type != TokenType.FrontMatterMarker)
        {
            var start = new TextPosition(0, 0, 0);
            var message = $"When {_lexerOptions.Mode} is enabled, expecting a `{marker}` at the beginning of the text";
            LogError(new SourceSpan(_fileName, start, start), $"{message} instead of `{TextOf(Current)}`");
            return null;
        }

        Next();
        var block = ParsePageBody();
        if (Type == TokenType.FrontMatterMarker)
        {
            Next();
        }
        else
        {
            LogError(Current, $"End of frontmatter `{marker}` not found");
        }

        return block;
    }

    private void Next()
    {
        if (_index < _tokens.Count - 1)
        {
            _index++;
        }

        // Between brackets the end of a line has no meaning.
        while (_bracketDepth > 0 && Type == TokenType.NewLine)
        {
            _index++;
        }
    }

    private void SkipNewLines()
    {
        while (Type == TokenType.NewLine)
        {
            _index++;
        }
    }

    private Token Peek() => _index + 1 < _tokens.Count ? _tokens[_index + 1] : Token.Eof;

    private bool IsWord(string word) => Type == TokenType.Identifier && IsText(Current, word);

    private bool IsText(Token token, string text) =>
        token.End.Offset - token.Start.Offset + 1 == text.Length
        && string.CompareOrdinal(_text, token.Start.Offset, text, 0, text.Length) == 0;

    /// <summary>Whether white space or a comment stands before the current token.</summary>
    private bool HasSpaceBefore => _index == 0 || Previous.End.Offset + 1 != Current.Start.Offset;

    private string TextOf(Token token) =>
        token.Type == TokenType.Eof ? "<eof>" : _text.Substring(token.Start.Offset, token.End.Offset - token.Start.Offset + 1);

    private SourceSpan SpanOf(Token token) => new(_fileName, token.Start, token.End);

    /// <summary>Ends a node: it reaches from its first token to the last one read.</summary>
    private T Close<T>(T node, TextPosition start)
        where T : ScriptNode
    {
        var last = Previous.Type == TokenType.NewLine ? LastTokenBeforeNewLine() : Previous;
        node.Span = new SourceSpan(_fileName, start, last.End);
        return node;
    }

    private Token LastTokenBeforeNewLine()
    {
        var at = _index - 1;
        while (at > 0 && _tokens[at].Type == TokenType.NewLine)
        {
            at--;
        }

        return _tokens[at];
    }

    private void LogError(Token at, string message) => LogError(SpanOf(at), message);

    private void LogError(SourceSpan span, string message)
    {
        if (!_isAborted)
        {
            Errors.Add(span, message);
        }
    }

    /// <summary>Reports what is wrong in a statement or expression, and how it is written.</summary>
    private void LogSyntaxError(ScriptNode node, SourceSpan span, string message)
    {
        var (name, example) = node.Syntax;
        LogError(span, $"Error while parsing {name}: {message} in: {example}");
    }

    /// <summary>Goes one level deeper; false, after a message, when that is too deep to go on at all.</summary>
    private bool TryEnter()
    {
        // A host may set a higher limit than its stack allows, or parse where most of the stack is used already.
        var isInLimit = ++_depth <= _depthLimit;
        if (isInLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        LogError(
            Current,
            isInLimit
                ? "The template is nested too deeply to be parsed."
                : $"The statement depth limit `{_depthLimit}` was reached when parsing this statement");
        _isAborted = true;
        _index = _tokens.Count - 1;
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Reads a token of a kind; another one is reported and skipped.</summary>
    private bool Expect(TokenType type, string text)
    {
        var isThere = Type == type;
        if (!isThere)
        {
            LogError(Current, $"Unexpected token found `{TextOf(Current)}` while expecting `{text}`.");
        }

        Next();
        return isThere;
    }

    /// <summary>Parses an expression that has to be there.</summary>
    private ScriptExpression? ExpectExpression(
        ScriptNode parent, string what = "<expression>", ExpressionMode mode = ExpressionMode.Default, int precedence = 0)
    {
        if (StartsExpression())
        {
            return ParseExpression(mode, precedence);
        }

        LogSyntaxError(parent, SpanOf(Current), $"Expecting {what} instead of `{TextOf(Current)}`");
        return null;
    }
}
