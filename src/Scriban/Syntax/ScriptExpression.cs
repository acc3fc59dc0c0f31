namespace Scriban.Syntax;

/// <summary>A node that stands for a value, as <c>1 + x</c>.</summary>
public abstract class ScriptExpression : ScriptNode
{
    /// <summary>Gives the value without calling it when it is a function, as <c>@name</c> does.</summary>
    internal virtual object? EvaluateAlias(TemplateContext context) => context.Evaluate(this);
}
