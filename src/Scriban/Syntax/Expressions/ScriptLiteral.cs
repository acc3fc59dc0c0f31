using System.Globalization;
using System.Text;

namespace Scriban.Syntax;

/// <summary>A value written out, as <c>12.5</c>, <c>"text"</c>, <c>true</c> or <c>null</c>.</summary>
public sealed class ScriptLiteral : ScriptExpression
{
    /// <summary>Creates a literal; <paramref name="source"/> is how it stands in the template.</summary>
    public ScriptLiteral(object? value, string? source = null)
    {
        Value = value;
        Source = source;
    }

    /// <summary>The value.</summary>
    public object? Value { get; }

    private string? Source { get; }

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => Value;

    internal override void Write(StringBuilder text) =>
        text.Append(Source ?? Convert.ToString(Value, CultureInfo.InvariantCulture));
}
