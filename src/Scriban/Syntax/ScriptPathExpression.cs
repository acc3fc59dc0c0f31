using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An expression that values can be assigned to: a variable, a member or an index.</summary>
public abstract class ScriptPathExpression : ScriptExpression
{
    /// <summary>Gives the value; a function is called, with what is piped into it if there is something.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateAlias(context);
        return value is IScriptCustomFunction function ? ScriptFunctionCall.Call(context, this, function, [], null) : value;
    }

    /// <summary>Gives the value as the target of a member: a function that has members of its own is not called.</summary>
    internal object? EvaluateTarget(TemplateContext context)
    {
        var value = EvaluateAlias(context);
        return value is IScriptCustomFunction function and not IScriptObject
            ? ScriptFunctionCall.Call(context, this, function, [], null)
            : value;
    }

    internal abstract void Assign(TemplateContext context, object? value);
}
