namespace Scriban.Syntax;

/// <summary>A variable that all pages and functions share, as <c>count</c>.</summary>
public sealed class ScriptVariableGlobal : ScriptVariable
{
    /// <summary>Creates a variable, for a host that wants to read or write it.</summary>
    public ScriptVariableGlobal(string name)
        : base(name)
    {
    }

    internal override object? EvaluateAlias(TemplateContext context)
    {
        if (context.TryGetGlobal(Name, Span, out var value) || !context.StrictVariables)
        {
            return value;
        }

        throw new ScriptRuntimeException(Span, $"The variable or function `{Name}` was not found");
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        if (!context.TrySetGlobal(Name, Span, value))
        {
            throw new ScriptRuntimeException(Span, $"Cannot set the readonly variable `{Name}`");
        }
    }
}
