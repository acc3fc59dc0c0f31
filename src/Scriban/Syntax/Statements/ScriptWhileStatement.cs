using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A loop as long as a condition holds: <c>while condition … end</c>.</summary>
public sealed class ScriptWhileStatement : ScriptLoopStatementBase
{
    internal ScriptExpression? Condition { get; set; }

    internal override (string Name, string Example) Syntax => ("while statement", "while <expression> ... end");

    internal override void Write(StringBuilder text)
    {
        text.Append("while ");
        Condition?.Print(text);
    }

    private protected override object? EvaluateLoop(TemplateContext context)
    {
        var state = new LoopState("while", 0);
        return InLoop(context, state, () =>
        {
            for (var i = 0; ; i++)
            {
                state.MoveTo(i, null);
                if (!context.ToBool(context.Evaluate(Condition!)) || !Step(context))
                {
                    return (object?)null;
                }
            }
        });
    }
}
