using System.Text;

namespace Scriban.Syntax;

/// <summary>One of two values by a condition: <c>met ? "yes" : "no"</c>.</summary>
public sealed class ScriptConditionalExpression : ScriptExpression
{
    internal ScriptConditionalExpression(ScriptExpression condition) => Condition = condition;

    internal ScriptExpression Condition { get; }

    internal ScriptExpression? ThenValue { get; set; }

    internal ScriptExpression? ElseValue { get; set; }

    internal override (string Name, string Example) Syntax =>
        ("conditional expression", "<condition> ? <then_value> : <else_value>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) =>
        context.Evaluate(context.ToBool(context.Evaluate(Condition)) ? ThenValue! : ElseValue!);

    internal override void Write(StringBuilder text)
    {
        Condition.Print(text);
        text.Append('?');
        ThenValue?.Print(text);
        text.Append(':');
        ElseValue?.Print(text);
    }
}
