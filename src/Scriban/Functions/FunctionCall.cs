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

    /// <summary>The same for a function that compares the elements, which takes longer for long texts.</summary>
    public IReadOnlyList<object?>? ListToCompare(int index)
    {
        var list = List(index);
        for (var i = 0; i < list?.Count; i++)
        {
            CountTextRead(list[i]);
        }

        return list;
    }

    public void CountTextRead(object? value)
    {
        if (value is string text)
        {
            Context.CountCharactersRead(Span, text.Length);
        }
    }

    /// <summary>Counts the texts among the arguments, which the function is going to read.</summary>
    public void CountTextsRead()
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            CountTextRead(Arguments[i]);
        }
    }

    /// <summary>Counts a text that the function made, and refuses one that grew past the limit; one handed through is not made.</summary>
    public void CountTextMade(string text)
    {
        var longest = 0;
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (ReferenceEquals(Arguments[i], text))
            {
                return;
            }

            longest = Math.Max(longest, (Arguments[i] as string)?.Length ?? 0);
        }

        Context.CheckTextMade(Span, text.Length, longest);
    }

    /// <summary>Counts the parts that a text was cut into; a text without a cut is handed through.</summary>
    public void CountParts(string[] parts)
    {
        foreach (var part in parts)
        {
            Context.CountCharacters(Span, ReferenceEquals(part, Arguments[0]) ? 0 : part.Length);
        }
    }

    /// <summary>Calls a function of the template with values.</summary>
    public object? Apply(IScriptCustomFunction function, params ReadOnlySpan<object?> values)
    {
        Context.CountCall(Span);
        var bound = new ArgumentBinder(Context, Caller, function).BindValues(values);
        return function.Invoke(Context, Caller, bound, null);
    }
}
