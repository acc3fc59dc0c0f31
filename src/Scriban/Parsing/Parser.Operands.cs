using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Operands: unary operators, variables and the paths behind them, brackets of all kinds.</summary>
internal sealed partial class Parser
{
    private ScriptExpression? ParseOperand(ExpressionMode mode, bool isStatement)
    {
        switch (Type)
        {
            case TokenType.Exclamation:
            case TokenType.Minus:
            case TokenType.Plus:
            case TokenType.At:
            case TokenType.Caret:
                return ParseUnary(mode);
            case TokenType.PlusPlus:
            case TokenType.MinusMinus:
                return ParsePrefixIncrement(mode);
        }

        var start = _index;
        var operand = ParsePrimary(isStatement);
        if (operand is null && !_isAborted)
        {
            if (_index == start || Type == TokenType.Invalid)
            {
                LogError(Current, $"Unexpected token `{TextOf(Current)}` while parsing expression");
            }

            return null;
        }

        return operand is null ? null : ParsePath(operand);
    }

    private ScriptUnaryExpression ParseUnary(ExpressionMode mode)
    {
        var start = Current.Start;
        var unary = new ScriptUnaryExpression(_text[start.Offset]);
        Next();
        unary.Right = ExpectExpression(unary, mode: mode, precedence: ScriptBinaryOperators.UnaryPrecedence);
        return Close(unary, start);
    }

    private ScriptIncrementDecrementExpression? ParsePrefixIncrement(ExpressionMode mode)
    {
        var start = Current.Start;
        var isIncrement = Type == TokenType.PlusPlus;
        Next();
        var parent = new ScriptUnaryExpression(isIncrement ? '+' : '-');
        var operand = ExpectExpression(parent, mode: mode | ExpressionMode.NoCall, precedence: ScriptBinaryOperators.UnaryPrecedence);
        return operand is null ? null : Close(new ScriptIncrementDecrementExpression(operand, isIncrement, true), start);
    }

    private ScriptExpression? ParsePrimary(bool isStatement)
    {
        switch (Type)
        {
            case TokenType.Identifier:
                return ParseName(isStatement);
            case TokenType.Integer:
            case TokenType.HexInteger:
            case TokenType.BinaryInteger:
            case TokenType.Float:
                return ParseNumber();
            case TokenType.String:
            case TokenType.InterpolatedWhole:
                return ParseString();
            case TokenType.InterpolatedBegin:
                return ParseInterpolated();
            case TokenType.OpenParen:
                return ParseNested();
            case TokenType.OpenBracket:
                return ParseArray();
            case TokenType.OpenBrace:
                return ParseObject();
            default:
                return null;
        }
    }

    private ScriptExpression? ParseName(bool isStatement)
    {
        var token = Current;
        switch (TextOf(token))
        {
            case "null":
                return Literal(null);
            case "true":
                return Literal(true);
            case "false":
                return Literal(false);
            case "do":
                return ParseAnonymousFunction();
            case "func" when Peek().Type is TokenType.OpenParen or TokenType.SemiColon or TokenType.NewLine:
                return ParseAnonymousFunction();
            case "this":
                Next();
                return Close(new ScriptThisExpression(), token.Start);
            case "$$":
                Next();
                if (!isStatement)
                {
                    LogError(Current, "Cannot use block delegate $$ in a nested expression");
                }

                return Close(new ScriptBlockDelegate(), token.Start);
            case "for" or "while" or "tablerow" when Peek().Type == TokenType.Dot:
                return ParseLoopVariable();
            case var name:
                Next();
                return Close(ScriptVariable.Create(name), token.Start);
        }
    }

    private ScriptVariableLoop ParseLoopVariable()
    {
        var start = Current;
        var loop = TextOf(start);
        Next();
        Next();
        var member = TextOf(Current);
        if (Type != TokenType.Identifier || !ScriptVariableLoop.IsKnown(loop, member))
        {
            LogError(start, $"The loop variable <{loop}.{member}> is not supported");
        }

        Next();
        return Close(new ScriptVariableLoop(loop, member), start.Start);
    }

    /// <summary>What follows an operand without white space: members, indexes, arguments in parentheses, ++ and --.</summary>
    private ScriptExpression? ParsePath(ScriptExpression operand)
    {
        var start = operand.Span.Start;
        while (!_isAborted)
        {
            switch (Type)
            {
                case TokenType.Dot or TokenType.QuestionDot:
                    if (ParseMember(operand) is not { } member)
                    {
                        return null;
                    }

                    operand = member;
                    break;
                case TokenType.OpenBracket when !HasSpaceBefore && CanBeIndexed(operand):
                    operand = ParseIndexer(operand);
                    break;
                case TokenType.OpenParen when !HasSpaceBefore && operand is ScriptPathExpression:
                    operand = ParseExplicitCall(operand);
                    break;
                case TokenType.PlusPlus or TokenType.MinusMinus when operand is ScriptPathExpression:
                    var isIncrement = Type == TokenType.PlusPlus;
                    Next();
                    return Close(new ScriptIncrementDecrementExpression(operand, isIncrement, false), start);
                default:
                    return operand;
            }
        }

        return operand;
    }

    private static bool CanBeIndexed(ScriptExpression operand) =>
        operand is not (ScriptArrayInitializerExpression or ScriptObjectInitializerExpression or ScriptAnonymousFunction);

    private ScriptMemberExpression? ParseMember(ScriptExpression target)
    {
        var isOptional = Type == TokenType.QuestionDot;
        Next();
        var name = Current;
        if (Type != TokenType.Identifier)
        {
            LogError(name, $"Invalid token `{TextOf(name)}`. The dot operator is expected to be followed by a plain identifier");
            return null;
        }

        Next();
        var member = Close(ScriptVariable.Create(TextOf(name)), name.Start);
        return Close(new ScriptMemberExpression(target, member, isOptional), target.Span.Start);
    }

    private ScriptIndexerExpression ParseIndexer(ScriptExpression target)
    {
        var indexer = new ScriptIndexerExpression { Target = target };
        _bracketDepth++;
        Next();
        indexer.Index = ExpectExpression(indexer, "<index_expression>");
        _bracketDepth--;
        Expect(TokenType.CloseBracket, "]");
        return Close(indexer, target.Span.Start);
    }

    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target)
    {
        var call = new ScriptFunctionCall(target, true);
        _bracketDepth++;
        Next();
        while (StartsExpression() && ParseExplicitArgument() is { } argument)
        {
            call.Arguments.Add(argument);
            if (Type != TokenType.Comma)
            {
                break;
            }

            Next();
        }

        CloseBracket(TokenType.CloseParen, ")");
        return Close(call, target.Span.Start);
    }

    private ScriptExpression? ParseExplicitArgument()
    {
        if (Type != TokenType.Identifier || Peek().Type != TokenType.Colon)
        {
            return ParseExpression();
        }

        var start = Current.Start;
        var named = new ScriptNamedArgument(TextOf(Current), null);
        Next();
        Next();
        named.Value = ExpectExpression(named);
        return Close(named, start);
    }

    private ScriptNestedExpression? ParseNested()
    {
        var start = Current.Start;
        _bracketDepth++;
        Next();
        var parent = new ScriptNestedExpression(new ScriptLiteral(null));
        var inner = ExpectExpression(parent);
        if (inner is not null && IsAssignment)
        {
            LogError(inner.Span, "Expression is only allowed for a top level assignment");
            inner = ParseAssignment(inner);
        }

        _bracketDepth--;
        if (Type == TokenType.CloseParen)
        {
            Next();
        }
        else
        {
            LogError(Current, $"Invalid token `{TextOf(Current)}`. Expecting a closing `)`.");
        }

        return inner is null ? null : Close(new ScriptNestedExpression(inner), start);
    }

    private ScriptArrayInitializerExpression ParseArray()
    {
        var start = Current.Start;
        var array = new ScriptArrayInitializerExpression();
        _bracketDepth++;
        Next();
        while (StartsExpression() && ParseExpression() is { } item)
        {
            array.Items.Add(item);
            if (Type != TokenType.Comma)
            {
                break;
            }

            Next();
        }

        CloseBracket(TokenType.CloseBracket, "]");
        return Close(array, start);
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        var start = Current.Start;
        var result = new ScriptObjectInitializerExpression();
        _bracketDepth++;
        Next();
        while (Type is TokenType.Identifier or TokenType.String)
        {
            var key = Current;
            var name = key.Value ?? TextOf(key);
            Next();
            if (Type != TokenType.Colon)
            {
                var message = $"Unexpected token `{TextOf(Current)}` Expecting a colon : after identifier `{TextOf(key)}`";
                LogError(Current, $"{message} for object initializer member name");
                _bracketDepth--;
                Next();
                return Close(result, start);
            }

            Next();
            if (ExpectExpression(result) is { } value)
            {
                result.Members.Add(new ScriptObjectMember(name, key.Type == TokenType.String, value));
            }

            if (Type != TokenType.Comma)
            {
                break;
            }

            Next();
        }

        CloseBracket(TokenType.CloseBrace, "}");
        return Close(result, start);
    }

    private void CloseBracket(TokenType type, string text)
    {
        _bracketDepth--;
        if (Type == type)
        {
            Next();
        }
        else
        {
            LogError(Current, $"Unexpected token found `{TextOf(Current)}` while expecting `{text}`.");
        }
    }

    private ScriptAnonymousFunction ParseAnonymousFunction()
    {
        var start = Current.Start;
        var isWithParameters = IsWord("func");
        Next();
        var function = new ScriptFunction();
        if (Type == TokenType.OpenParen && (isWithParameters || !HasSpaceBefore))
        {
            ParseParameters(function);
        }

        // The body has lines of its own, even between brackets.
        var depth = _bracketDepth;
        _bracketDepth = 0;
        function.Body = ParseBody(function);
        _bracketDepth = depth;
        if (depth > 0)
        {
            SkipNewLines();
        }

        Close(function, start);
        return Close(new ScriptAnonymousFunction(function), start);
    }
}
