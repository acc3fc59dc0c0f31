using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A member of an object, as <c>report.title</c> or, where the object may be null, <c>report?.title</c>.</summary>
public sealed class ScriptMemberExpression : ScriptPathExpression
{
    internal ScriptMemberExpression(ScriptExpression target, ScriptVariable member, bool isOptional)
    {
        Target = target;
        Member = member;
        IsOptional = isOptional;
    }

    internal ScriptExpression Target { get; }

    internal ScriptVariable Member { get; }

    internal bool IsOptional { get; }

    internal override (string Name, string Example) Syntax => ("member expression", "<expression>.<variable_name>");

    internal override object? EvaluateAlias(TemplateContext context)
    {
        var target = EvaluateTargetOf(context, Target);
        if (target is null)
        {
            return IsOptional || context.EnableRelaxedTargetAccess
                ? null
                : throw new ScriptRuntimeException(Member.Span, $"Cannot get the member {this} for a null object.");
        }

        if (MemberAccess.TryGet(context, Member.Span, target, Member.Name, out var value))
        {
            return value;
        }

        return context.EnableRelaxedMemberAccess
            ? null
            : throw new ScriptRuntimeException(Member.Span, $"Cannot get member with name {Member.Name}.");
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var target = EvaluateTargetOf(context, Target)
            ?? throw new ScriptRuntimeException(Member.Span, $"Object `{Target}` is null. Cannot access member: {this}");
        if (!MemberAccess.TrySet(context, Member.Span, target, Member.Name, value))
        {
            throw new ScriptRuntimeException(Member.Span, $"Cannot set a value for the readonly member: {this}");
        }
    }

    internal override void Write(StringBuilder text)
    {
        Target.Print(text);
        text.Append(IsOptional ? "?." : ".").Append(Member.Name);
    }

    internal static object? EvaluateTargetOf(TemplateContext context, ScriptExpression target)
    {
        context.CheckStack(target);
        return target is ScriptPathExpression path ? path.EvaluateTarget(context) : context.Evaluate(target);
    }
}
