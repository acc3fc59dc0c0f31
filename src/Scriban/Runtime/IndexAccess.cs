using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What <c>value[index]</c> reads and writes.</summary>
internal static class IndexAccess
{
    public static object? Get(TemplateContext context, ScriptIndexerExpression expression, object target, object index)
    {
        var isName = BinaryOperation.IsText(index);
        if (target is not IScriptObject or ScriptArray && !isName && Sequence.Of(target) is { } list)
        {
            return GetElement(context, expression, list, index);
        }

        if (target is IScriptObject or IDictionary<string, object?> or IDictionary || isName)
        {
            var name = context.ObjectToString(index);
            if (MemberAccess.TryGet(context, expression.Index!.Span, target, name, out var value))
            {
                return value;
            }

            return context.EnableRelaxedMemberAccess
                ? null
                : throw new ScriptRuntimeException(expression.Index!.Span, $"Cannot get member with name {name}.");
        }

        var type = context.GetTypeName(target);
        throw new ScriptRuntimeException(
            expression.Target.Span,
            $"Expecting a list for the expression `{expression.Target}`. Cannot access indexer on type `{type}`: {expression}");
    }

    public static void Set(TemplateContext context, ScriptIndexerExpression expression, object target, object index, object? value)
    {
        var isName = BinaryOperation.IsText(index);
        if (target is ScriptArray array && !isName)
        {
            SetElement(context, expression, array, index, value);
        }
        else if (target is IScriptObject)
        {
            var name = context.ObjectToString(index);
            if (!MemberAccess.TrySet(context, expression.Index!.Span, target, name, value))
            {
                throw new ScriptRuntimeException(expression.Index.Span, $"Cannot set a value for the readonly member: {expression}");
            }
        }
        else
        {
            throw new ScriptRuntimeException(
                expression.Target.Span,
                $"Expecting a list or an object for the expression `{expression.Target}`. Cannot set indexer: {expression}");
        }
    }

    private static object? GetElement(
        TemplateContext context, ScriptIndexerExpression expression, IReadOnlyList<object?> list, object index)
    {
        var at = context.ToInt(expression.Index!.Span, index);
        at = at < 0 ? list.Count + at : at;
        if (at >= 0 && at < list.Count)
        {
            return list[at];
        }

        return context.EnableRelaxedIndexerAccess
            ? null
            : throw new ScriptRuntimeException(
                expression.Index.Span, $"The index {at} is out of bounds [0, {list.Count}] for `{expression}`");
    }

    private static void SetElement(
        TemplateContext context, ScriptIndexerExpression expression, ScriptArray array, object index, object? value)
    {
        var at = context.ToInt(expression.Index!.Span, index);
        at = at < 0 ? array.Count + at : at;
        if (at < 0)
        {
            throw new ScriptRuntimeException(expression.Index.Span, $"The index {at} is out of bounds for `{expression}`");
        }

        if (at > array.Count)
        {
            context.CheckListLength(expression.Index.Span, at + 1L, "Array index");
        }

        array[at] = value;
    }
}
