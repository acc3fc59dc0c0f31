using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A new object: <c>{name: "x", "with space": 2}</c>.</summary>
public sealed class ScriptObjectInitializerExpression : ScriptExpression
{
    internal List<ScriptObjectMember> Members { get; } = [];

    internal override (string Name, string Example) Syntax =>
        ("object initializer expression", "{ member1: <expression>, member2: ... }");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (key, _, value) in Members)
        {
            result[key] = context.Evaluate(value);
        }

        return result;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < Members.Count; i++)
        {
            var (key, isQuoted, value) = Members[i];
            text.Append(i > 0 ? "," : string.Empty);
            text.Append(isQuoted ? $"\"{key}\"" : key).Append(':');
            value.Print(text);
        }

        text.Append('}');
    }
}
