using System.Text;

namespace Scriban.Syntax;

/// <summary>Leaves the innermost loop: <c>break</c>.</summary>
public sealed class ScriptBreakStatement : ScriptStatement
{
    internal override (string Name, string Example) Syntax => ("break statement", "break");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (context.Frame.Loop is not null)
        {
            context.FlowState = ScriptFlowState.Break;
        }
        else if (context.EnableBreakAndContinueAsReturnOutsideLoop)
        {
            context.FlowState = ScriptFlowState.Return;
        }
        else
        {
            throw new ScriptRuntimeException(Span, "The <break> statement can only be used inside for/while loops");
        }

        return null;
    }

    internal override void Write(StringBuilder text) => text.Append("break");
}
