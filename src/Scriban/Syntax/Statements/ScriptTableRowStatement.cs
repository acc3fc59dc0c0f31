using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A loop that writes the rows and cells of an HTML table: <c>tablerow x in list cols: 3 … end</c>.</summary>
public sealed class ScriptTableRowStatement : ScriptForStatement
{
    internal override (string Name, string Example) Syntax =>
        ("tablerow statement", "tablerow <variable> in <expression> ... end");

    private protected override string Keyword => "tablerow";

    private protected override void BeginAll(TemplateContext context) => context.Write("<tr class=\"row1\">");

    private protected override void BeginItem(TemplateContext context, LoopState state) =>
        context.Write($"<td class=\"col{state.Column}\">");

    private protected override void EndItem(TemplateContext context, LoopState state, bool goesOn)
    {
        context.Write("</td>");
        if (goesOn && state.Column == state.Columns && !state.IsLast)
        {
            context.Write($"</tr>{context.NewLine}<tr class=\"row{(state.Index / state.Columns) + 2}\">");
        }
    }

    private protected override void EndAll(TemplateContext context) => context.Write($"</tr>{context.NewLine}");
}
