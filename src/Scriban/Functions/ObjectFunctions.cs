using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal sealed class ObjectFunctions : FunctionGroup
{
    public ObjectFunctions()
        : base(16)
    {
        Add("default", static c => c[0] is null or "" ? c[1] : c[0], Any("value"), Any("default"));
        Add("eval", Evaluate, Any("value"));
        Add("eval_template", EvaluateTemplate, Any("value"));
        AddText("format", Format, Any("value"), Text("format"), Text("culture", null));
        Add("from_json", ReadJson, Text("json"));
        Add("has_key", static c => TryGet(c, out _), Any("value"), Text("key"));
        Add("has_value", static c => TryGet(c, out var value) && value is not null, Any("value"), Text("key"));
        Add("keys", static c => c[0] is IScriptObject o ? new ScriptArray(o.GetMembers()) : new ScriptArray(), Any("value"));
        Add("kind", static c => c[0] is null ? null : c.Context.GetTypeName(c[0]), Any("value"));
        Add("size", static c => Size(c[0]), Any("value"));
        AddText("to_json", static c => new JsonWriting(c.Context).Write(c[0]), Any("value"));
        Add("typeof", static c => TypeOf(c[0]), Any("value"));
        Add("values", ValuesOf, Any("value"));
    }

    private static object? ReadJson(FunctionCall call)
    {
        call.Context.CountElements(call.Span, call.Text(0)?.Length ?? 0);
        return JsonReading.Read(call.Text(0));
    }

    private static object? Evaluate(FunctionCall call)
    {
        if (call[0] is IScriptCustomFunction function)
        {
            return call.Apply(function);
        }

        if (call[0] is not (string or StringBuilderOutput))
        {
            return call[0];
        }

        var template = Parse(call, ScriptMode.ScriptOnly);
        call.Context.EnterCall(call.Caller);
        try
        {
            return call.Context.EvaluateExpressionOf(template.Page!);
        }
        finally
        {
            call.Context.ExitCall();
        }
    }

    private static object? EvaluateTemplate(FunctionCall call)
    {
        if (call[0] is IScriptCustomFunction function)
        {
            return call.Apply(function);
        }

        if (call[0] is not (string or StringBuilderOutput))
        {
            return call[0];
        }

        var template = Parse(call, ScriptMode.Default);
        return call.Context.RenderInclude(template, call.Caller, []);
    }

    private static Template Parse(FunctionCall call, ScriptMode mode)
    {
        var text = call.Context.ObjectToString(call[0]);
        call.Context.CountCharactersParsed(call.Span, text.Length);
        var template = Template.Parse(text, null, null, new LexerOptions { Mode = mode });
        if (!template.HasErrors)
        {
            return template;
        }

        // The message carries the place of the call, and is then reported at the argument.
        var message = new ScriptRuntimeException(call.Span, template.Messages.ToString()).Message;
        throw new ParameterException("value", message);
    }

    private static string? Format(FunctionCall call) => call[0] switch
    {
        null => string.Empty,
        IFormattable value => MathFunctions.FormatValue(call, value),
        var value => call.Context.ObjectToString(value),
    };

    private static bool TryGet(FunctionCall call, out object? value)
    {
        value = null;
        return call[0] is IScriptObject members && call.Text(1) is { } key && members.TryGetValue(call.Context, call.Span, key, out value);
    }

    private static ScriptArray ValuesOf(FunctionCall call)
    {
        var result = new ScriptArray();
        if (call[0] is IScriptObject members)
        {
            foreach (var name in members.GetMembers())
            {
                members.TryGetValue(call.Context, call.Span, name, out var value);
                result.Add(value);
            }
        }

        return result;
    }

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        ScriptArray array => array.Count,
        IScriptObject members => members.Count,
        _ => Sequence.Of(value)?.Count ?? 0,
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string => "string",
        ScriptArray => "array",
        ScriptRange => "iterator",
        StringBuilderOutput => "object",
        _ when ScriptNumber.IsNumber(value) => "number",
        _ => Sequence.Of(value) is null ? "object" : "array",
    };
}
