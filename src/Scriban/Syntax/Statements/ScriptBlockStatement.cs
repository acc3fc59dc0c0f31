using System.Text;

namespace Scriban.Syntax;

/// <summary>Statements one after the other.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    /// <summary>The statements.</summary>
    public IReadOnlyList<ScriptStatement> Statements => List;

    internal List<ScriptStatement> List { get; } = [];

    internal override (string Name, string Example) Syntax => ("block statement", "<statement>...end");

    /// <summary>Evaluates the statements until one of them leaves the block.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        foreach (var statement in List)
        {
            context.Evaluate(statement);
            if (context.FlowState != ScriptFlowState.Next)
            {
                break;
            }
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        foreach (var statement in List)
        {
            statement.Print(text);
            text.Append(';');
        }
    }
}
