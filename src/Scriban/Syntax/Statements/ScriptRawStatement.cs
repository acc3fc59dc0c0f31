using System.Text;

namespace Scriban.Syntax;

/// <summary>Text outside of code blocks.</summary>
public sealed class ScriptRawStatement : ScriptStatement
{
    internal ScriptRawStatement(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    internal override (string Name, string Example) Syntax => ("raw statement", "<raw_text>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        context.Write(Text);
        return null;
    }

    internal override void Write(StringBuilder text) => text.Append(Text);
}
