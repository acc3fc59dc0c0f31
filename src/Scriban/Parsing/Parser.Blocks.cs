using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Statements that have blocks: conditions, loops, functions and what changes the meaning of a block.</summary>
internal sealed partial class Parser
{
    private ScriptIfStatement ParseIf()
    {
        var start = Current.Start;
        var result = new ScriptIfStatement();
        Next();
        var condition = ExpectExpression(result);
        while (!_isAborted)
        {
            ExpectEndOfStatement();
            var body = new ScriptBlockStatement();
            result.Branches.Add(new ScriptBranch(condition, body));
            var end = ParseBlock(body, BlockOwner.Branch);
            if (end != BlockEnd.Else)
            {
                ReadEnd(result, end);
                break;
            }

            Next();
            if (!IsWord("if"))
            {
                result.Branches.Add(new ScriptBranch(null, ParseBody(result)));
                break;
            }

            Next();
            condition = ExpectExpression(result);
        }

        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    /// <summary>Reports an <c>else</c> or <c>when</c> that belongs to nothing, and reads it with its block.</summary>
    private ScriptStatement? ParseStrayBranch(string word)
    {
        LogError(
            Current,
            word == "else"
                ? "A else condition must be preceded by another if/else/when condition or a for loop."
                : "A when condition must be preceded by another when/else/case condition.");
        if (word == "when")
        {
            var rest = new ScriptCaseStatement();
            ParseWhens(rest, BlockEnd.When);
            return rest;
        }

        Next();
        if (IsWord("if"))
        {
            return ParseIf();
        }

        ParseBody(new ScriptIfStatement());
        return null;
    }

    private ScriptCaseStatement ParseCase()
    {
        var start = Current.Start;
        var result = new ScriptCaseStatement();
        Next();
        result.Value = ExpectExpression(result);
        ExpectEndOfStatement();
        result.Lead = new ScriptBlockStatement();
        ParseWhens(result, ParseBlock(result.Lead, BlockOwner.CaseLead));
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    /// <summary>Parses the rest of a <c>case</c> from its first <c>when</c> on.</summary>
    private void ParseWhens(ScriptCaseStatement result, BlockEnd end)
    {
        while (end is BlockEnd.When && !_isAborted)
        {
            Next();
            var values = ParseWhenValues(result);
            ExpectEndOfStatement();
            var body = new ScriptBlockStatement();
            result.Whens.Add(new ScriptWhen(values, body));
            end = ParseBlock(body, BlockOwner.Case);
        }

        if (end == BlockEnd.Else)
        {
            Next();
            result.Else = ParseBody(result);
        }
        else
        {
            ReadEnd(result, end);
        }
    }

    private List<ScriptExpression> ParseWhenValues(ScriptCaseStatement parent)
    {
        var values = new List<ScriptExpression>();
        while (ExpectExpression(parent, mode: ExpressionMode.When) is { } value)
        {
            values.Add(value);
            if (Type is not (TokenType.Comma or TokenType.DoublePipe))
            {
                break;
            }

            Next();
        }

        return values;
    }

    private ScriptForStatement ParseFor(ScriptForStatement result)
    {
        var start = Current;
        Next();
        result.Variable = ExpectExpression(result, mode: ExpressionMode.NoCall, precedence: ScriptBinaryOperators.UnaryPrecedence);
        if (IsWord("in"))
        {
            Next();
            result.Iterator = ExpectExpression(result, mode: ExpressionMode.NoCall);
            ParseLoopParameters(result);
            ExpectEndOfStatement();
        }
        else if (result.Variable is not null)
        {
            LogSyntaxError(result, SpanOf(start), $"Expecting 'in' word instead of `{TextOf(Current)}`");
        }

        var end = ParseBlock(result.Body, BlockOwner.Branch);
        if (end == BlockEnd.Else)
        {
            Next();
            result.Else = ParseBody(result);
        }
        else
        {
            ReadEnd(result, end);
        }

        Close(result, start.Start);
        ExpectEndOfStatement();
        return result;
    }

    private void ParseLoopParameters(ScriptForStatement loop)
    {
        while (Type == TokenType.Identifier && !_isAborted)
        {
            var name = Current;
            var parameter = new ScriptNamedArgument(TextOf(name), null);
            Next();
            if (Type == TokenType.Colon)
            {
                Next();
                parameter.Value = ExpectExpression(parameter, mode: ExpressionMode.Argument);
            }

            loop.Parameters.Add(Close(parameter, name.Start));
        }
    }

    private ScriptWhileStatement ParseWhile()
    {
        var start = Current.Start;
        var result = new ScriptWhileStatement();
        Next();
        result.Condition = ExpectExpression(result);
        ExpectEndOfStatement();
        result.Body = ParseBody(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptCaptureStatement ParseCapture()
    {
        var start = Current.Start;
        var result = new ScriptCaptureStatement();
        Next();
        result.Target = ExpectExpression(result);
        ExpectEndOfStatement();
        result.Body = ParseBody(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptWithStatement ParseWith()
    {
        var start = Current.Start;
        var result = new ScriptWithStatement();
        Next();
        result.Target = ExpectExpression(result);
        ExpectEndOfStatement();
        result.Body = ParseBody(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptWrapStatement ParseWrap()
    {
        var start = Current.Start;
        var result = new ScriptWrapStatement();
        Next();
        result.Target = ExpectExpression(result);
        ExpectEndOfStatement();
        result.Body = ParseBody(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptFunction ParseFunction()
    {
        var start = Current.Start;
        var result = new ScriptFunction();
        Next();
        result.Name = ParseFunctionName();
        if (Type == TokenType.OpenParen)
        {
            ParseParameters(result);
        }

        ExpectEndOfStatement();
        result.Body = ParseBody(result);
        Close(result, start);
        ExpectEndOfStatement();
        return result;
    }

    private ScriptExpression? ParseFunctionName()
    {
        var start = Current;
        Next();
        ScriptExpression? name = Close(ScriptVariable.Create(TextOf(start)), start.Start);
        while (Type == TokenType.Dot && name is not null)
        {
            name = ParseMember(name);
        }

        return name;
    }

    private void ParseParameters(ScriptFunction function)
    {
        var parameters = function.Parameters = [];
        var (isOptionalBefore, isRestBefore) = (false, false);
        _bracketDepth++;
        Next();
        while (Type == TokenType.Identifier && !_isAborted)
        {
            var name = Current;
            var parameter = ParseParameter(function);
            CheckParameterOrder(name, parameter, isOptionalBefore, isRestBefore);
            isOptionalBefore |= parameter.Default is not null;
            isRestBefore |= parameter.TakesRest;
            parameters.Add(parameter);
            if (Type != TokenType.Comma)
            {
                break;
            }

            Next();
        }

        CloseBracket(TokenType.CloseParen, ")");
    }

    private ScriptFunctionParameter ParseParameter(ScriptFunction function)
    {
        var name = Current;
        Next();
        var variable = Close(ScriptVariable.Create(TextOf(name)), name.Start);
        ScriptExpression? defaultValue = null;
        var takesRest = Type == TokenType.TripleDot;
        if (takesRest)
        {
            Next();
        }
        else if (Type == TokenType.Equal)
        {
            Next();
            defaultValue = ExpectExpression(function);
        }

        return new ScriptFunctionParameter(variable, defaultValue, takesRest);
    }

    private void CheckParameterOrder(Token name, ScriptFunctionParameter parameter, bool isOptionalBefore, bool isRestBefore)
    {
        var isOptional = parameter.Default is not null;
        if (isRestBefore)
        {
            var message = (parameter.TakesRest, isOptional) switch
            {
                (true, _) => "Cannot declare multiple variable parameters.",
                (_, true) => "Cannot declare an optional parameter after a variable parameter.",
                _ => "Cannot declare a normal parameter after a variable parameter.",
            };
            LogError(name, message);
        }
        else if (isOptionalBefore && !parameter.TakesRest && !isOptional)
        {
            LogError(name, "Cannot declare a normal parameter after an optional parameter.");
        }
    }

    /// <summary>Parses what follows <c>f(a, b)</c> when it is an equals sign: a function in one line.</summary>
    private ScriptFunction ParseInlineFunction(ScriptFunctionCall call)
    {
        var result = new ScriptFunction { Name = call.Target, Parameters = [], Span = call.Span };
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptVariableGlobal variable)
            {
                result.Parameters.Add(new ScriptFunctionParameter(variable, null, false));
            }
            else
            {
                LogError(argument.Span, "Expecting only simple name parameters for a function");
            }
        }

        Next();
        result.InlineBody = ExpectExpression(result);
        Close(result, call.Span.Start);
        ExpectEndOfStatement();
        return result;
    }
}
