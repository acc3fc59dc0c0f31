using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Makes an object the one whose members are variables inside a block: <c>with report … end</c>.</summary>
public sealed class ScriptWithStatement : ScriptStatement
{
    internal ScriptExpression? Target { get; set; }

    internal ScriptBlockStatement Body { get; set; } = new();

    internal override (string Name, string Example) Syntax => ("with statement", "with <variable> ... end");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Target!);
        if (value is not IScriptObject target)
        {
            var type = value is null ? "null" : value.GetType().Name;
            var message = $"Invalid target property `{Target}` used for [with] statement. Must be a ScriptObject instead of `{type}`";
            throw new ScriptRuntimeException(Target!.Span, message);
        }

        context.PushGlobal(target);
        try
        {
            return context.Evaluate(Body);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("with ");
        Target?.Print(text);
    }
}
