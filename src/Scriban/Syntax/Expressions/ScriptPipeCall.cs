using System.Text;

namespace Scriban.Syntax;

/// <summary>A value handed to a function as its first argument: <c>text | string.upcase</c>.</summary>
public sealed class ScriptPipeCall : ScriptExpression
{
    internal ScriptPipeCall(ScriptExpression from) => From = from;

    internal ScriptExpression From { get; }

    internal ScriptExpression? To { get; set; }

    internal override (string Name, string Example) Syntax => ("pipe expression", "<expression> | <expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var held = context.HoldPipeArgument();
        try
        {
            // `@list | f` and `^list | f` hand over what they stand for.
            var value = context.Evaluate(From);
            context.SetPipeArgument(value, From);
            var result = context.Evaluate(To!);
            return context.HasPipeArgument ? NotAFunction(context, result) : result;
        }
        finally
        {
            context.RestorePipeArgument(held);
        }
    }

    internal override void Write(StringBuilder text)
    {
        From.Print(text);
        text.Append('|');
        To?.Print(text);
    }

    private object? NotAFunction(TemplateContext context, object? result)
    {
        if (To is not ScriptPathExpression || result is not null)
        {
            throw new ScriptRuntimeException(To!.Span, $"Pipe expression destination `{To}` is not a valid function ");
        }

        return context.EnableRelaxedFunctionAccess
            ? null
            : throw new ScriptRuntimeException(To.Span, $"The function `{To}` was not found");
    }
}
