using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A call with arguments: <c>string.append "a" "b"</c> or <c>area(2, 3)</c>.</summary>
public sealed class ScriptFunctionCall : ScriptExpression
{
    internal ScriptFunctionCall(ScriptExpression target, bool isExplicit)
    {
        Target = target;
        IsExplicit = isExplicit;
    }

    internal ScriptExpression Target { get; }

    /// <summary>Whether the arguments stand in parentheses.</summary>
    internal bool IsExplicit { get; }

    internal List<ScriptExpression> Arguments { get; } = [];

    internal override (string Name, string Example) Syntax =>
        ("function call expression", "<target_expression> <arg[0]> ... <arg[n]>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => Evaluate(context, null);

    /// <summary>Calls the function and hands it the block of a <c>wrap</c>.</summary>
    internal object? Evaluate(TemplateContext context, ScriptBlockStatement? block)
    {
        var piped = context.HoldPipeArgument();
        var target = ResolveTarget(context);
        context.RestorePipeArgument(piped);
        if (target is IScriptCustomFunction function)
        {
            return Call(context, this, function, Arguments, block);
        }

        if (target is not null)
        {
            throw new ScriptRuntimeException(Target.Span, $"Invalid target function `{target}` ({context.GetTypeName(target)})");
        }

        return context.EnableRelaxedFunctionAccess
            ? context.DropPipeArgument()
            : throw new ScriptRuntimeException(Target.Span, $"The function `{Target}` was not found");
    }

    /// <summary>Binds the arguments, evaluates them from the left and calls the function.</summary>
    internal static object? Call(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        IReadOnlyList<ScriptExpression> arguments,
        ScriptBlockStatement? block)
    {
        var binder = new ArgumentBinder(context, caller, function);
        var bound = binder.Bind(arguments);
        try
        {
            return function.Invoke(context, caller, bound, block);
        }
        catch (ParameterException e) when (binder.SpanOfParameter(e.ParameterName) is { } span)
        {
            throw new ScriptRuntimeException(span, e.Message, e);
        }
        catch (ArgumentException e) when (binder.SpanOfParameter(e.ParamName) is { } span)
        {
            throw new ScriptRuntimeException(span, e.Message, e);
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(caller.Span, e.Message, e);
        }
    }

    internal override void Write(StringBuilder text)
    {
        Target.Print(text);
        text.Append(IsExplicit ? '(' : ' ');
        ScriptArrayInitializerExpression.PrintList(text, Arguments, IsExplicit ? "," : " ");
        if (IsExplicit)
        {
            text.Append(')');
        }
    }

    private object? ResolveTarget(TemplateContext context)
    {
        context.CheckStack(this);
        return Target.EvaluateAlias(context);
    }
}
