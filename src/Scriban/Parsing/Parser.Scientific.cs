using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>What the scientific dialect writes differently: <c>2x</c>, <c>cos x</c> and <c>x^2</c>.</summary>
internal sealed partial class Parser
{
    private bool IsScientific => _lexerOptions.Lang == ScriptLang.Scientific;

    /// <summary>Factors side by side, as <c>2 x y^2</c>. They bind tighter than any operator but <c>^</c>.</summary>
    private ScriptExpression? ParseFactors(ScriptExpression operand)
    {
        var first = ParsePower(operand);
        if (first is null || !StartsFactor())
        {
            return first;
        }

        var product = new ScriptImplicitProduct();
        product.Factors.Add(first);
        while (!_isAborted && StartsFactor())
        {
            if (ParseOperand(ExpressionMode.Default, false) is not { } next || ParsePower(next) is not { } factor)
            {
                return null;
            }

            product.Factors.Add(factor);
        }

        return Close(product, first.Span.Start);
    }

    /// <summary>A base with its exponents, which group from the right: <c>2^3^2</c> is <c>2^(3^2)</c>.</summary>
    private ScriptExpression? ParsePower(ScriptExpression operand)
    {
        if (Type != TokenType.Caret)
        {
            return operand;
        }

        if (!TryEnter())
        {
            return null;
        }

        try
        {
            var power = new ScriptBinaryExpression(operand, ScriptBinaryOperator.Power, SpanOf(Current)) { Span = operand.Span };
            Next();
            if (!StartsExpression())
            {
                LogSyntaxError(
                    power, SpanOf(Current), $"Expecting an <expression> to the right of the operator instead of `{TextOf(Current)}`");
                return null;
            }

            power.Right = ParseOperand(ExpressionMode.Argument, false) is { } exponent ? ParsePower(exponent) : null;
            return power.Right is null ? null : Close(power, operand.Span.Start);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Signs and other prefixes are operators here and begin no factor.</summary>
    private bool StartsFactor() => Type is TokenType.Identifier or TokenType.Integer or TokenType.HexInteger or TokenType.BinaryInteger
        or TokenType.Float or TokenType.String or TokenType.InterpolatedBegin or TokenType.InterpolatedWhole
        or TokenType.OpenParen or TokenType.OpenBracket;
}
