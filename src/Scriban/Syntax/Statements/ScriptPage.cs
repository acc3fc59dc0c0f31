using System.Text;

namespace Scriban.Syntax;

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    /// <summary>The code between the front-matter markers; rendering does not run it.</summary>
    public ScriptBlockStatement? FrontMatter { get; internal set; }

    /// <summary>Everything else.</summary>
    public ScriptBlockStatement Body { get; internal set; } = new();

    /// <summary>Writes the page to the output and gives the value of a <c>ret</c>.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        context.Evaluate(Body);
        return context.TakeReturnValue();
    }

    internal override void Write(StringBuilder text) => Body.Print(text);
}
