using System.Text;

namespace Scriban.Syntax;

/// <summary>The place where a function writes the block of the <c>wrap</c> that called it: <c>$$</c>.</summary>
public sealed class ScriptBlockDelegate : ScriptExpression
{
    internal override (string Name, string Example) Syntax => ("block delegate", "$$");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) =>
        context.Frame.Block is { } block ? context.Evaluate(block) : null;

    internal override void Write(StringBuilder text) => text.Append("$$");
}
