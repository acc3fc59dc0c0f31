using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An element of a list or a member by a computed name, as <c>values[0]</c>.</summary>
public sealed class ScriptIndexerExpression : ScriptPathExpression
{
    internal ScriptExpression Target { get; set; } = null!;

    internal ScriptExpression? Index { get; set; }

    internal override (string Name, string Example) Syntax => ("indexer expression", "<expression>[<index_expression>]");

    internal override object? EvaluateAlias(TemplateContext context)
    {
        var target = ScriptMemberExpression.EvaluateTargetOf(context, Target);
        if (target is null)
        {
            return context.EnableRelaxedTargetAccess
                ? null
                : throw new ScriptRuntimeException(Target.Span, $"Object `{Target}` is null. Cannot access indexer: {this}");
        }

        var index = context.Evaluate(Index!);
        if (index is null)
        {
            return context.EnableNullIndexer ? null : throw NullIndex();
        }

        return IndexAccess.Get(context, this, target, index);
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var target = ScriptMemberExpression.EvaluateTargetOf(context, Target)
            ?? throw new ScriptRuntimeException(Target.Span, $"Object `{Target}` is null. Cannot access indexer: {this}");
        var index = context.Evaluate(Index!) ?? throw NullIndex();
        IndexAccess.Set(context, this, target, index, value);
    }

    internal override void Write(StringBuilder text)
    {
        Target.Print(text);
        text.Append('[');
        Index?.Print(text);
        text.Append(']');
    }

    private ScriptRuntimeException NullIndex() =>
        new(Index!.Span, $"Cannot access target `{Target}` with a null indexer: {this}");
}
