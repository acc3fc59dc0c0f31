using System.Globalization;
using System.Text;

namespace Scriban.Syntax;

/// <summary>A string with holes, as <c>$"n = {count}"</c>.</summary>
public sealed class ScriptInterpolatedExpression : ScriptExpression
{
    internal List<ScriptExpression> Parts { get; } = [];

    internal override (string Name, string Example) Syntax => ("interpolated expression", "$\"{<expression>}\"");

    /// <summary>Joins the parts. Values print as .NET prints them: the context's culture does not count here.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            var value = context.Evaluate(part);
            text.Append(Convert.ToString(value, CultureInfo.CurrentCulture));
            context.CheckStringLength(part.Span, text.Length, "Interpolated string");
        }

        context.CountCharacters(Span, text.Length);
        return text.ToString();
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("$\"");
        foreach (var part in Parts)
        {
            if (part is ScriptLiteral { Value: string plain })
            {
                text.Append(plain);
            }
            else
            {
                text.Append('{');
                part.Print(text);
                text.Append('}');
            }
        }

        text.Append('"');
    }
}
