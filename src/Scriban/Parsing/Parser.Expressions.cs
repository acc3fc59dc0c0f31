using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Expressions: operators by precedence, pipes, calls, assignments.</summary>
internal sealed partial class Parser
{
    private ScriptExpression? ParseExpression(ExpressionMode mode = ExpressionMode.Default, int precedence = 0)
    {
        if (!TryEnter())
        {
            return null;
        }

        try
        {
            var left = ParseOperand(mode & ~ExpressionMode.Statement, (mode & ExpressionMode.Statement) != 0);
            mode &= ~ExpressionMode.Statement;
            if (left is not null && (mode & (ExpressionMode.Argument | ExpressionMode.NoCall)) == 0)
            {
                left = IsScientific ? ParseFactors(left) : ParseCallArguments(left);
            }

            return left is null ? null : ParseOperators(left, mode, precedence);
        }
        finally
        {
            Leave();
        }
    }

    private ScriptExpression? ParseOperators(ScriptExpression first, ExpressionMode mode, int precedence)
    {
        var left = first;
        while (left is not null && !_isAborted)
        {
            if (BinaryOperatorOf(Type) is { } @operator)
            {
                var isSeparator = @operator == ScriptBinaryOperator.Or && (mode & ExpressionMode.When) != 0;
                if (isSeparator || @operator.Precedence() <= precedence)
                {
                    return left;
                }

                left = ParseBinary(left, @operator, mode);
            }
            else if (Type == TokenType.Question && precedence == 0)
            {
                left = ParseConditional(left, mode);
            }
            else if (Type is TokenType.Pipe or TokenType.PipeGreater && precedence == 0 && (mode & ExpressionMode.Argument) == 0)
            {
                left = ParsePipe(left);
            }
            else
            {
                return left;
            }
        }

        return left;
    }

    private ScriptBinaryExpression ParseBinary(ScriptExpression left, ScriptBinaryOperator @operator, ExpressionMode mode)
    {
        var binary = new ScriptBinaryExpression(left, @operator, SpanOf(Current)) { Span = left.Span };
        Next();
        if (StartsExpression())
        {
            // What stands to the right may be a call, even in the list of a loop.
            binary.Right = ParseExpression(mode & ~ExpressionMode.NoCall, @operator.Precedence());
        }
        else
        {
            LogSyntaxError(
                binary, SpanOf(Current), $"Expecting an <expression> to the right of the operator instead of `{TextOf(Current)}`");
        }

        return Close(binary, left.Span.Start);
    }

    private ScriptConditionalExpression ParseConditional(ScriptExpression condition, ExpressionMode mode)
    {
        mode &= ~ExpressionMode.NoCall;
        var result = new ScriptConditionalExpression(condition);
        Next();
        result.ThenValue = ExpectExpression(result, mode: mode);
        Expect(TokenType.Colon, ":");
        result.ElseValue = ExpectExpression(result, mode: mode);
        return Close(result, condition.Span.Start);
    }

    private ScriptPipeCall ParsePipe(ScriptExpression from)
    {
        var pipe = new ScriptPipeCall(from);
        Next();
        SkipNewLines();

        // Every pipe takes all that stands to the left of it, so the right side ends before the next pipe.
        pipe.To = StartsExpression() ? ParseExpression(ExpressionMode.Default, 1) : ExpectExpression(pipe);
        return Close(pipe, from.Span.Start);
    }

    /// <summary>Arguments separated by white space make a call out of what stands before them.</summary>
    private ScriptExpression ParseCallArguments(ScriptExpression target)
    {
        if (!StartsArgument(target))
        {
            return target;
        }

        var call = new ScriptFunctionCall(target, false);
        while (!_isAborted && StartsArgument(target))
        {
            if (ParseArgument() is { } argument)
            {
                call.Arguments.Add(argument);
            }
            else
            {
                break;
            }
        }

        return Close(call, target.Span.Start);
    }

    private ScriptExpression? ParseArgument()
    {
        if (Type != TokenType.Identifier || Peek().Type != TokenType.Colon)
        {
            return ParseExpression(ExpressionMode.Argument);
        }

        var start = Current.Start;
        var named = new ScriptNamedArgument(TextOf(Current), null);
        Next();
        Next();
        named.Value = ExpectExpression(named, mode: ExpressionMode.Argument);
        return Close(named, start);
    }

    private bool StartsArgument(ScriptExpression target) => Type switch
    {
        TokenType.Caret or TokenType.At or TokenType.Exclamation => true,
        TokenType.Plus or TokenType.Minus or TokenType.PlusPlus or TokenType.MinusMinus => false,
        TokenType.OpenParen => HasSpaceBefore || target is not ScriptPathExpression,
        _ => StartsExpression(),
    };

    private bool StartsExpression() => Type switch
    {
        TokenType.Identifier or TokenType.Integer or TokenType.HexInteger or TokenType.BinaryInteger => true,
        TokenType.Float or TokenType.String or TokenType.InterpolatedBegin or TokenType.InterpolatedWhole => true,
        TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace => true,
        TokenType.Exclamation or TokenType.Minus or TokenType.Plus or TokenType.At or TokenType.Caret => true,
        TokenType.PlusPlus or TokenType.MinusMinus => true,
        _ => false,
    };

    private static ScriptBinaryOperator? BinaryOperatorOf(TokenType type) => type switch
    {
        TokenType.DoubleQuestion => ScriptBinaryOperator.EmptyCoalescing,
        TokenType.QuestionExclamation => ScriptBinaryOperator.NotEmptyCoalescing,
        TokenType.DoublePipe => ScriptBinaryOperator.Or,
        TokenType.DoubleAmp => ScriptBinaryOperator.And,
        TokenType.DoubleEqual => ScriptBinaryOperator.CompareEqual,
        TokenType.ExclamationEqual => ScriptBinaryOperator.CompareNotEqual,
        TokenType.Less => ScriptBinaryOperator.CompareLess,
        TokenType.LessEqual => ScriptBinaryOperator.CompareLessOrEqual,
        TokenType.Greater => ScriptBinaryOperator.CompareGreater,
        TokenType.GreaterEqual => ScriptBinaryOperator.CompareGreaterOrEqual,
        TokenType.Plus => ScriptBinaryOperator.Add,
        TokenType.Minus => ScriptBinaryOperator.Subtract,
        TokenType.Star => ScriptBinaryOperator.Multiply,
        TokenType.Divide => ScriptBinaryOperator.Divide,
        TokenType.DoubleDivide => ScriptBinaryOperator.DivideRound,
        TokenType.Percent => ScriptBinaryOperator.Modulus,
        TokenType.DoubleLess => ScriptBinaryOperator.ShiftLeft,
        TokenType.DoubleGreater => ScriptBinaryOperator.ShiftRight,
        TokenType.DoubleDot => ScriptBinaryOperator.RangeInclude,
        TokenType.DoubleDotLess => ScriptBinaryOperator.RangeExclude,
        _ => null,
    };

    private static ScriptBinaryOperator? CompoundOperatorOf(TokenType type) => type switch
    {
        TokenType.PlusEqual => ScriptBinaryOperator.Add,
        TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
        TokenType.StarEqual => ScriptBinaryOperator.Multiply,
        TokenType.DivideEqual => ScriptBinaryOperator.Divide,
        TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
        TokenType.PercentEqual => ScriptBinaryOperator.Modulus,
        _ => null,
    };

    private bool IsAssignment => Type == TokenType.Equal || CompoundOperatorOf(Type) is not null;

    private ScriptAssignExpression ParseAssignment(ScriptExpression target)
    {
        var assignment = new ScriptAssignExpression(target, CompoundOperatorOf(Type), SpanOf(Current)) { Span = target.Span };
        Next();
        var isBlock = IsWord("$$");
        assignment.Value = ExpectExpression(assignment);
        if (isBlock)
        {
            LogSyntaxError(assignment, assignment.Span, "Cannot use block delegate $$ outside an expression statement");
        }

        return Close(assignment, target.Span.Start);
    }
}
