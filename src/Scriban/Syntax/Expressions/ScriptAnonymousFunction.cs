using System.Text;

namespace Scriban.Syntax;

/// <summary>A function without a name, as a value: <c>do; ret $0 * 2; end</c>.</summary>
public sealed class ScriptAnonymousFunction : ScriptExpression
{
    internal ScriptAnonymousFunction(ScriptFunction function) => Function = function;

    internal ScriptFunction Function { get; }

    internal override (string Name, string Example) Syntax => ("anonymous function", "do/func (args...) ... end");

    /// <summary>Gives the function itself.</summary>
    public override object? Evaluate(TemplateContext context) => Function;

    internal override void Write(StringBuilder text) => text.Append("do; ... end");
}
