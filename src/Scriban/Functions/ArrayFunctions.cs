using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>array</c>.</summary>
internal sealed class ArrayFunctions : FunctionGroup
{
    public ArrayFunctions()
        : base(24)
    {
        Add("add", AddValue, List("list"), Any("value"));
        Add("add_range", Concat, List("list1"), List("list2"));
        AddWithRest("any", AnyOf, List("list"), Any("function"), List("args"));
        Add("compact", static c => c.List(0) is { } list ? new ScriptRange(list.Where(v => v is not null).ToList()) : null, List("list"));
        Add("concat", Concat, List("list1"), List("list2"));
        Add("contains", static c => c.ListToCompare(0)?.Contains(c[1]) ?? false, List("list"), Any("item"));
        Add("cycle", Cycle, List("list"), Any("group", null));
        Add("each", Each, List("list"), Function("function"));
        Add("filter", Filter, List("list"), Function("function"));
        Add("first", static c => c.List(0) is { Count: > 0 } list ? list[0] : null, List("list"));
        Add("insert_at", InsertAt, List("list"), Int("index"), Any("value"));
        AddText("join", Join, List("list"), Text("delimiter"), OptionalFunction("function"));
        Add("last", static c => c.List(0) is { Count: > 0 } list ? list[^1] : null, List("list"));
        Add("limit", static c => c.List(0) is { } list ? new ScriptRange(list.Take(c.Int(1)).ToList()) : null, List("list"), Int("count"));
        Add("map", Map, List("list"), Text("member"));
        Add("offset", static c => c.List(0) is { } list ? new ScriptRange(list.Skip(c.Int(1)).ToList()) : null, List("list"), Int("index"));
        Add("remove_at", RemoveAt, List("list"), Int("index"));
        Add("reverse", static c => new ScriptRange((c.List(0) ?? []).Reverse().ToList()), List("list"));
        Add("size", static c => Sequence.Of(c[0])?.Count ?? 0, List("list"));
        Add("sort", Sort, List("list"), Text("member", null));
        Add("uniq", static c => c.ListToCompare(0) is { } list ? new ScriptRange(list.Distinct().ToList()) : null, List("list"));
    }

    private static ScriptArray AddValue(FunctionCall call)
    {
        var list = call.List(0) ?? [];
        call.Context.CheckListLength(call.Span, list.Count + 1L, "Array concatenation", TemplateContext.ConcatenationFactor);
        return new ScriptArray(list) { call[1] };
    }

    private static ScriptArray Concat(FunctionCall call)
    {
        var (first, second) = (call.List(0) ?? [], call.List(1) ?? []);
        var count = (long)first.Count + second.Count;
        call.Context.CheckListLength(call.Span, count, "Array concatenation", TemplateContext.ConcatenationFactor);
        return new ScriptArray(first.Concat(second));
    }

    private static object AnyOf(FunctionCall call)
    {
        if (call.List(0) is not { } list || call[1] is not IScriptCustomFunction function)
        {
            return false;
        }

        var more = (IReadOnlyList<object?>)call[2]!;
        foreach (var item in list)
        {
            if (call.Context.ToBool(call.Apply(function, [item, .. more])))
            {
                return true;
            }
        }

        return false;
    }

    private static object? Cycle(FunctionCall call)
    {
        if (call.List(0) is not { Count: > 0 } list)
        {
            return null;
        }

        var context = call.Context;
        var group = call[1] is null ? JoinOf(call, list, ",", null) : context.ObjectToString(call[1]);
        context.CountCharacters(call.Span, group.Length);
        var key = (nameof(Cycle), group);
        var at = context.Tags.TryGetValue(key, out var last) ? ((int)last! + 1) % list.Count : 0;
        context.Tags[key] = at;
        return list[at];
    }

    private static ScriptRange? Each(FunctionCall call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        var result = new List<object?>(list.Count);
        foreach (var item in list)
        {
            result.Add(call.Apply(call.Function(1)!, item));
        }

        return new ScriptRange(result);
    }

    private static ScriptRange? Filter(FunctionCall call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        var result = new List<object?>();
        foreach (var item in list)
        {
            if (call.Context.ToBool(call.Apply(call.Function(1)!, item)))
            {
                result.Add(item);
            }
        }

        return new ScriptRange(result);
    }

    private static ScriptArray InsertAt(FunctionCall call)
    {
        var index = Math.Max(0, call.Int(1));
        call.Context.CheckListLength(call.Span, index, "Array index", TemplateContext.ConcatenationFactor);
        var result = new ScriptArray(call.List(0) ?? []);
        result.Insert(index, call[2]);
        return result;
    }

    private static ScriptArray RemoveAt(FunctionCall call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        var index = call.Int(1);
        result.RemoveAt(index < 0 ? result.Count + index : index);
        return result;
    }

    private static string Join(FunctionCall call) => JoinOf(call, call.List(0) ?? [], call.Text(1), call.Function(2));

    private static string JoinOf(FunctionCall call, IReadOnlyList<object?> list, string? delimiter, IScriptCustomFunction? function)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var item = call.Context.ObjectToString(list[i]);
            text.Append(i > 0 ? delimiter : null);
            text.Append(function is null ? item : call.Context.ObjectToString(call.Apply(function, item)));
            call.Context.CheckStringLength(call.Span, text.Length, "Array join");
        }

        return text.ToString();
    }

    private static ScriptRange Map(FunctionCall call)
    {
        var result = new List<object?>();
        foreach (var item in call.List(0) ?? [])
        {
            if (item is not null && MemberAccess.TryGet(call.Context, call.Span, item, call.Text(1)!, out var value))
            {
                result.Add(value);
            }
        }

        return new ScriptRange(result);
    }

    private static ScriptArray Sort(FunctionCall call)
    {
        var list = call.ListToCompare(0) ?? [];
        var member = call.Text(1);
        return string.IsNullOrEmpty(member) ? SortBy(list, static v => v) : SortBy(list, item => KeyOf(call, item, member));
    }

    private static object? KeyOf(FunctionCall call, object? item, string member)
    {
        if (item is null || !MemberAccess.TryGet(call.Context, call.Span, item, member, out var value))
        {
            return null;
        }

        call.CountTextRead(value);
        return value;
    }

    private static ScriptArray SortBy(IEnumerable<object?> list, Func<object?, object?> key)
    {
        try
        {
            return new ScriptArray(list.OrderBy(key, Comparer<object?>.Default).ToList());
        }
        catch (ArgumentException e)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", e);
        }
    }
}
