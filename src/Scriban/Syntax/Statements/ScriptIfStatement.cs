using System.Text;

namespace Scriban.Syntax;

/// <summary>The first of several blocks whose condition is true: <c>if … else if … else … end</c>.</summary>
public sealed class ScriptIfStatement : ScriptStatement
{
    internal List<ScriptBranch> Branches { get; } = [];

    internal override (string Name, string Example) Syntax => ("if statement", "if <expression> ... end|else|else if");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        foreach (var (condition, body) in Branches)
        {
            if (condition is null || context.ToBool(context.Evaluate(condition)))
            {
                return context.Evaluate(body);
            }
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("if ");
        Branches[0].Condition?.Print(text);
    }
}
