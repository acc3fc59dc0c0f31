using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// Factors side by side in the scientific dialect, as <c>2 x</c>. A function of one argument takes the factor behind it:
/// <c>2 cos x</c> is <c>2 * cos(x)</c>.
/// </summary>
public sealed class ScriptImplicitProduct : ScriptExpression
{
    internal List<ScriptExpression> Factors { get; } = [];

    internal override (string Name, string Example) Syntax => ("product", "<factor> <factor>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        // From the right, since a function needs the value behind it, and without recursion, since there may be many.
        var values = new Stack<(ScriptExpression Source, object? Value)>();
        for (var i = Factors.Count - 1; i >= 0; i--)
        {
            var factor = Factors[i];
            var target = factor is ScriptPathExpression path ? path.EvaluateAlias(context) : null;
            var value = target is IScriptCustomFunction function && values.Count > 0
                ? Call(context, factor, function, values.Pop().Value)
                : context.Evaluate(factor);
            values.Push((factor, value));
        }

        var (left, product) = values.Pop();
        foreach (var (right, value) in values)
        {
            product = BinaryOperation.Evaluate(
                context, new BinaryOperands(ScriptBinaryOperator.Multiply, Span, left, right, product, value));
        }

        return product;
    }

    internal override void Write(StringBuilder text) => ScriptArrayInitializerExpression.PrintList(text, Factors, " ");

    private object? Call(TemplateContext context, ScriptExpression name, IScriptCustomFunction function, object? argument)
    {
        if (function.RequiredParameterCount > 1 || function.ParameterCount == 0)
        {
            throw new ScriptRuntimeException(
                name.Span, $"The function `{name}` does not take one argument. Its arguments have to stand in parentheses");
        }

        try
        {
            return function.Invoke(context, this, new ArgumentBinder(context, this, function).BindValues([argument]), null);
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(name.Span, e.Message, e);
        }
    }
}
