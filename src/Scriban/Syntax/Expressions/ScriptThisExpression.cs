using System.Text;

namespace Scriban.Syntax;

/// <summary>The object that new variables are written to: <c>this</c>.</summary>
public sealed class ScriptThisExpression : ScriptPathExpression
{
    internal override (string Name, string Example) Syntax => ("this expression", "this");

    internal override object? EvaluateAlias(TemplateContext context) => context.CurrentGlobal;

    internal override void Assign(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "Cannot set this variable");

    internal override void Write(StringBuilder text) => text.Append("this");
}
