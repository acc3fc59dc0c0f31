using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Makes the members of an object variables: <c>import settings</c>.</summary>
public sealed class ScriptImportStatement : ScriptStatement
{
    internal ScriptExpression? Expression { get; set; }

    internal override (string Name, string Example) Syntax => ("import statement", "import <expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Expression!);
        if (value is not ScriptObject source)
        {
            var message = $"Unexpected value `{context.GetTypeName(value)}` for import. Expecting an plain script object.";
            throw new ScriptRuntimeException(Expression!.Span, message);
        }

        context.CountElements(Span, source.Count);
        foreach (var (name, member) in source.ToArray())
        {
            // A variable that is protected keeps its value.
            context.CurrentGlobal.TrySetValue(context, Span, name, member, false);
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("import ");
        Expression?.Print(text);
    }
}
