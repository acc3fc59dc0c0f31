using System.Text;

namespace Scriban.Syntax;

/// <summary>The place where a function writes the block of the <c>wrap</c> that called it: <c>$$</c>.</summary>
public sealed class ScriptBlockDelegate : ScriptExpression
{
    internal override (string Name, string Example) Syntax => ("block delegate", "$$");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var frame = context.Frame;
        if (frame.Block is not { } block)
        {
            return null;
        }

        // The block sees the variables of the function, but its own $$ is that of the place where it was written.
        frame.Block = block.Outer;
        try
        {
            return context.Evaluate(block.Body);
        }
        finally
        {
            frame.Block = block;
        }
    }

    internal override void Write(StringBuilder text) => text.Append("$$");
}
