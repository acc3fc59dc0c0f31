using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Calls a function with a block that it writes where it says <c>$$</c>: <c>wrap box … end</c>.</summary>
public sealed class ScriptWrapStatement : ScriptStatement
{
    internal ScriptExpression? Target { get; set; }

    internal ScriptBlockStatement Body { get; set; } = new();

    internal override (string Name, string Example) Syntax => ("wrap statement", "wrap <function_call> ... end");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var result = Target is ScriptFunctionCall call ? call.Evaluate(context, Body) : CallWithoutArguments(context);
        if (result is not null)
        {
            context.Write(Span, result);
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("wrap ");
        Target?.Print(text);
    }

    private object? CallWithoutArguments(TemplateContext context)
    {
        var target = Target!.EvaluateAlias(context);
        if (target is IScriptCustomFunction function)
        {
            return ScriptFunctionCall.Call(context, Target, function, [], Body);
        }

        var message = target is null
            ? $"The function `{Target}` was not found"
            : $"Invalid target function `{target}` ({context.GetTypeName(target)})";
        throw new ScriptRuntimeException(Target.Span, message);
    }
}
