using System.Text;

namespace Scriban.Syntax;

/// <summary>Goes on with the next step of the innermost loop: <c>continue</c>.</summary>
public sealed class ScriptContinueStatement : ScriptStatement
{
    internal override (string Name, string Example) Syntax => ("continue statement", "continue");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (context.Frame.Loop is not null)
        {
            context.FlowState = ScriptFlowState.Continue;
        }
        else if (context.EnableBreakAndContinueAsReturnOutsideLoop)
        {
            context.FlowState = ScriptFlowState.Return;
        }
        else
        {
            throw new ScriptRuntimeException(Span, "The <continue> statement can only be used inside for/while loops");
        }

        return null;
    }

    internal override void Write(StringBuilder text) => text.Append("continue");
}
