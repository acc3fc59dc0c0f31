using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>One call of a built-in function: its arguments, converted to what its parameters take, and where it stands.</summary>
internal readonly record struct FunctionCall(TemplateContext Context, ScriptNode Caller, ScriptArray Arguments)
{
    public SourceSpan Span => Caller.Span;

    public object? this[int index] => Arguments[index];

    public string? Text(int index) => (string?)Arguments[index];

    public int Int(int index) => (int)Arguments[index]!;

    public double Double(int index) => (double)Arguments[index]!;

    public bool Bool(int index) => (bool)Arguments[index]!;

    /// <summary>The argument as a list; null stays null, and an object has no elements.</summary>
    public IReadOnlyList<object?>? List(int index)
    {
        if (Arguments[index] is not { } value)
        {
            return null;
        }

        var list = Sequence.Of(value) ?? [];
        Context.CountElements(Span, list.Count);
        return list;
    }

    public IScriptCustomFunction? Function(int index) => (IScriptCustomFunction?)Arguments[index];

    public ScriptRuntimeException Error(string message) => new(Span, message);

    /// <summary>Calls a function of the template with values.</summary>
    public object? Apply(IScriptCustomFunction function, params ReadOnlySpan<object?> values)
    {
        Context.CountCall(Span);
        var bound = new ArgumentBinder(Context, Caller, function).BindValues(values);
        return function.Invoke(Context, Caller, bound, null);
    }
}
