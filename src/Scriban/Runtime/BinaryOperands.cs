using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>An operator with the values on both sides, and where all three stand.</summary>
internal readonly record struct BinaryOperands(
    ScriptBinaryOperator Operator,
    SourceSpan OperatorSpan,
    ScriptExpression LeftExpression,
    ScriptExpression RightExpression,
    object? Left,
    object? Right)
{
    public string Text => Operator.ToText();

    public ScriptRuntimeException Error(string message) => new(OperatorSpan, message);
}
