using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Statements: blocks, text, and what each keyword starts.</summary>
internal sealed partial class Parser
{
    private ScriptBlockStatement ParsePageBody()
    {
        var block = new ScriptBlockStatement();
        var start = Current.Start;
        while (true)
        {
            var end = ParseBlock(block, BlockOwner.Page);
            if (end == BlockEnd.Eof)
            {
                return Close(block, start);
            }

            LogError(Current, "Unexpected <end> statement: there is no statement that it could end.");
            Next();
        }
    }

    /// <summary>Parses a block up to its <c>end</c> and reads that too.</summary>
    private ScriptBlockStatement ParseBody(ScriptNode owner)
    {
        var block = new ScriptBlockStatement();
        ReadEnd(owner, ParseBlock(block, BlockOwner.Plain));
        return block;
    }

    private void ReadEnd(ScriptNode owner, BlockEnd end)
    {
        if (end == BlockEnd.Eof)
        {
            LogSyntaxError(owner, SpanOf(Previous), "The <end> statement was not found");
        }
        else
        {
            Next();
        }
    }

    private BlockEnd ParseBlock(ScriptBlockStatement block, BlockOwner owner)
    {
        if (!TryEnter())
        {
            return BlockEnd.Eof;
        }

        try
        {
            while (true)
            {
                switch (Type)
                {
                    case TokenType.Eof or TokenType.FrontMatterMarker:
                        return BlockEnd.Eof;
                    case TokenType.NewLine or TokenType.SemiColon:
                        Next();
                        break;
                    case TokenType.Raw or TokenType.Escape:
                        Add(block, new ScriptRawStatement(Current.Value!));
                        break;
                    case TokenType.CodeEnter when Current.Value is null:
                        Next();
                        break;
                    case TokenType.CodeEnter or TokenType.CodeExit:
                        Add(block, new ScriptEscapeStatement(Current.Value));
                        break;
                    case TokenType.Identifier when BlockEndHere(owner) is { } end:
                        return end;
                    default:
                        ParseStatementInto(block, owner);
                        break;
                }
            }
        }
        finally
        {
            Leave();
        }
    }

    private void Add(ScriptBlockStatement block, ScriptStatement statement)
    {
        statement.Span = SpanOf(Current);
        block.List.Add(statement);
        Next();
    }

    private BlockEnd? BlockEndHere(BlockOwner owner)
    {
        if (IsWord("end"))
        {
            return BlockEnd.End;
        }

        if (owner >= BlockOwner.Branch && IsWord("else"))
        {
            return BlockEnd.Else;
        }

        return owner >= BlockOwner.Case && IsWord("when") ? BlockEnd.When : null;
    }

    private void ParseStatementInto(ScriptBlockStatement block, BlockOwner owner)
    {
        if (owner == BlockOwner.CaseLead)
        {
            var message = $"Unexpected statement/expression `{TextOf(Current)}` in the body of a `case` statement.";
            LogError(Current, $"{message} Only `when`/`else` are expected.");
        }

        if (ParseStatement() is { } statement)
        {
            block.List.Add(statement);
        }
    }

    private ScriptStatement? ParseStatement()
    {
        if (Type == TokenType.Identifier && !IsMemberOrCall(Peek()))
        {
            var (isKeyword, statement) = ParseKeyword(TextOf(Current));
            if (isKeyword)
            {
                return statement;
            }
        }

        if (!StartsExpression())
        {
            LogError(Current, $"Unexpected token {TextOf(Current)}");
            Next();
            return null;
        }

        return ParseExpressionStatement();
    }

    /// <summary>Whether a word is used as a variable, as in <c>for.index</c> or <c>end = 1</c>.</summary>
    private static bool IsMemberOrCall(Token next) => next.Type is TokenType.Dot or TokenType.Equal;

    private (bool IsKeyword, ScriptStatement? Statement) ParseKeyword(string word)
    {
        switch (word)
        {
            case "if":
                return (true, ParseIf());
            case "else" or "when":
                return (true, ParseStrayBranch(word));
            case "case":
                return (true, ParseCase());
            case "for":
                return (true, ParseFor(new ScriptForStatement()));
            case "tablerow":
                return (true, ParseFor(new ScriptTableRowStatement()));
            case "while":
                return (true, ParseWhile());
            case "break":
                return (true, ParseSimple(new ScriptBreakStatement()));
            case "continue":
                return (true, ParseSimple(new ScriptContinueStatement()));
            case "ret":
                return (true, ParseReturn());
            case "func" when Peek().Type == TokenType.Identifier:
                return (true, ParseFunction());
            case "capture":
                return (true, ParseCapture());
            case "with":
                return (true, ParseWith());
            case "wrap":
                return (true, ParseWrap());
            case "import":
                return (true, ParseImport());
            case "readonly":
                return (true, ParseReadOnly());
            default:
                return (false, null);
        }
    }

    private ScriptStatement? ParseExpressionStatement()
    {
        var start = Current.Start;
        var expression = ParseExpression(ExpressionMode.Statement);
        if (expression is ScriptFunctionCall { IsExplicit: true } call && Type == TokenType.Equal)
        {
            return ParseInlineFunction(call);
        }

        if (expression is not null && IsAssignment)
        {
            expression = ParseAssignment(expression);
            while (IsAssignment && !_isAborted)
            {
                LogError(expression.Span, "Expression is only allowed for a top level assignment");
                expression = ParseAssignment(expression);
            }
        }

        var statement = expression is null ? null : Close(new ScriptExpressionStatement(expression), start);
        ExpectEndOfStatement();
        return statement;
    }

    private void ExpectEndOfStatement()
    {
        if (IsEndOfStatement())
        {
            return;
        }

        LogError(Current, $"Invalid token found `{TextOf(Current)}`. Expecting <EOL>/end of line.");
        while (!IsEndOfStatement())
        {
            Next();
        }
    }

    private bool IsEndOfStatement() =>
        Type is TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit or TokenType.Eof or TokenType.FrontMatterMarker
        || Type is TokenType.Raw or TokenType.Escape or TokenType.CodeEnter;

    private ScriptStatement ParseSimple(ScriptStatement statement)
    {
        var start = Current.Start;
        Next();
        Close(statement, start);
        ExpectEndOfStatement();
        return statement;
    }

    private ScriptReturnStatement ParseReturn()
    {
        var start = Current.Start;
        var result = new ScriptReturnStatement();
        Next();
        if (StartsExpression())
        {
            result.Expression = ParseExpression();
        }

        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptImportStatement ParseImport()
    {
        var start = Current.Start;
        var result = new ScriptImportStatement();
        Next();
        result.Expression = ExpectExpression(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptReadOnlyStatement ParseReadOnly()
    {
        var start = Current;
        var result = new ScriptReadOnlyStatement();
        Next();
        if (Type == TokenType.Identifier)
        {
            var name = Current;
            Next();
            result.Variable = Close(ScriptVariable.Create(TextOf(name)), name.Start);
        }
        else
        {
            LogSyntaxError(result, SpanOf(start), $"Expecting a variable instead of `{TextOf(Current)}`");
        }

        Close(result, start.Start);
        ExpectEndOfStatement();
        return result;
    }
}
