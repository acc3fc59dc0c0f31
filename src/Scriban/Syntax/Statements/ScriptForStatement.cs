using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A loop over the elements of a list: <c>for x in list … else … end</c>.</summary>
public class ScriptForStatement : ScriptLoopStatementBase
{
    private protected virtual string Keyword => "for";

    internal ScriptExpression? Variable { get; set; }

    internal ScriptExpression? Iterator { get; set; }

    internal List<ScriptNamedArgument> Parameters { get; } = [];

    internal ScriptBlockStatement? Else { get; set; }

    internal override (string Name, string Example) Syntax => ("for statement", "for <variable> in <expression> ... end");

    internal override void Write(StringBuilder text)
    {
        text.Append(Keyword).Append(' ');
        Variable?.Print(text);
        text.Append(" in ");
        Iterator?.Print(text);
    }

    private protected override object? EvaluateLoop(TemplateContext context)
    {
        var value = context.Evaluate(Iterator!);
        if (value is null)
        {
            return null;
        }

        if (value is IScriptObject members and not ScriptArray)
        {
            // A pair is made of every member, however few of them the loop then goes over.
            context.CountElements(Iterator!.Span, members.Count);
        }

        var list = Sequence.OfLoop(value)
            ?? throw new ScriptRuntimeException(Iterator!.Span, $"Unexpected type `{value.GetType()}` for iterator");
        var parameters = LoopParameters.Evaluate(context, Keyword, Parameters);
        var slice = parameters.Apply(list);
        return slice.Count > 0 || Else is null ? Run(context, slice, parameters) : context.Evaluate(Else);
    }

    private object? Run(TemplateContext context, LoopSlice slice, LoopParameters parameters)
    {
        var state = new LoopState(Keyword, slice.Count) { Columns = parameters.Columns };
        return InLoop(context, state, () =>
        {
            using var variable = LoopVariable.Open(context, Variable!);
            BeginAll(context);
            for (var i = 0; i < slice.Count; i++)
            {
                state.MoveTo(i, slice[i]);
                variable.Set(slice[i]);
                BeginItem(context, state);
                var goesOn = Step(context);
                EndItem(context, state, goesOn);
                if (!goesOn)
                {
                    break;
                }
            }

            EndAll(context);
            return (object?)null;
        });
    }

    private protected virtual void BeginAll(TemplateContext context)
    {
    }

    private protected virtual void BeginItem(TemplateContext context, LoopState state)
    {
    }

    private protected virtual void EndItem(TemplateContext context, LoopState state, bool goesOn)
    {
    }

    private protected virtual void EndAll(TemplateContext context)
    {
    }
}
