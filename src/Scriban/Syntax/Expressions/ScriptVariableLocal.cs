using System.Globalization;

namespace Scriban.Syntax;

/// <summary>A variable of one function or page: <c>$name</c>, an argument <c>$0</c>, or all arguments <c>$</c>.</summary>
public sealed class ScriptVariableLocal : ScriptVariable
{
    private readonly int _argument = -1;

    internal ScriptVariableLocal(string name)
        : base(name)
    {
        if (int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var argument))
        {
            _argument = argument;
        }
    }

    internal override object? EvaluateAlias(TemplateContext context)
    {
        var frame = context.Frame;
        if (_argument >= 0)
        {
            return frame.Arguments is { } arguments && _argument < arguments.Count ? arguments[_argument] : null;
        }

        if (Name.Length == 1)
        {
            return frame.Arguments;
        }

        if (frame.TryGetLocal(Name, out var value) || !context.StrictVariables)
        {
            return value;
        }

        throw new ScriptRuntimeException(Span, $"The variable or function `{Name}` was not found");
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        if (_argument >= 0)
        {
            context.Frame.SetArgument(_argument, value);
        }
        else if (!context.Frame.TrySetLocal(Name, value))
        {
            throw new ScriptRuntimeException(Span, $"Cannot set the readonly variable `{Name}`");
        }
    }
}
