using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Writes values as text: lists as <c>[1, "a"]</c>, objects as <c>{name: "x"}</c>.</summary>
internal sealed class ValuePrinter(TemplateContext context)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    private bool IsFull => context.LimitToString > 0 && _text.Length > context.LimitToString;

    public string Print(object value)
    {
        Append(value, false);
        if (!IsFull)
        {
            return _text.ToString();
        }

        _text.Length = context.LimitToString;
        return _text.Append("...").ToString();
    }

    private void Append(object? value, bool isNested)
    {
        switch (value)
        {
            case null:
                _text.Append(isNested ? "null" : string.Empty);
                break;
            case string text:
                _text.Append(isNested ? StringEscaper.Quote(text) : text);
                break;
            case StringBuilderOutput output:
                _text.Append(isNested ? StringEscaper.Quote(output.ToString()) : output.ToString());
                break;
            case bool flag:
                _text.Append(flag ? "true" : "false");
                break;
            case DateTime date:
                _text.Append(context.FormatDate(date));
                break;
            case ScriptFunction or EmptyScriptObject:
                break;
            case IScriptCustomFunction and not IScriptObject:
                _text.Append("<function>");
                break;
            case ScriptArray array:
                AppendList(array);
                break;
            case IScriptObject members:
                AppendMembers(members.GetMembers().Select(name => (name, Get(members, name))));
                break;
            case IDictionary<string, object?> dictionary:
                AppendMembers(dictionary.Select(pair => (pair.Key, pair.Value)));
                break;
            case IDictionary dictionary:
                AppendMembers(MembersOf(dictionary));
                break;
            default:
                AppendOther(value);
                break;
        }
    }

    private void AppendOther(object value)
    {
        if (value is IFormattable formattable)
        {
            _text.Append(formattable.ToString(null, context.CurrentCulture));
        }
        else if (value is char or Enum)
        {
            _text.Append(value);
        }
        else if (Sequence.Of(value) is { } list)
        {
            AppendList(list);
        }
        else
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan, $"The type `{value.GetType()}` is not accessible from a template");
        }
    }

    private void AppendList(IReadOnlyList<object?> list)
    {
        Enter();
        _text.Append('[');
        for (var i = 0; i < list.Count && !IsFull; i++)
        {
            _text.Append(i > 0 ? ", " : string.Empty);
            Append(list[i], true);
        }

        _text.Append(']');
        _depth--;
    }

    private void AppendMembers(IEnumerable<(string Name, object? Value)> members)
    {
        Enter();
        _text.Append('{');
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (IsFull)
            {
                break;
            }

            _text.Append(isFirst ? string.Empty : ", ").Append(StringEscaper.MemberName(name)).Append(": ");
            Append(value, true);
            isFirst = false;
        }

        _text.Append('}');
        _depth--;
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return (entry.Key.ToString()!, entry.Value);
        }
    }

    private void Enter() => context.CheckObjectDepth(++_depth);

    private static object? Get(IScriptObject members, string name)
    {
        members.TryGetValue(null, SourceSpan.None, name, out var value);
        return value;
    }
}
