using System.Text;

namespace Scriban.Syntax;

/// <summary>An argument with a name, as <c>limit: 2</c>; without a value it is a switch, as <c>reversed</c>.</summary>
public sealed class ScriptNamedArgument : ScriptExpression
{
    internal ScriptNamedArgument(string name, ScriptExpression? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    internal ScriptExpression? Value { get; set; }

    internal override (string Name, string Example) Syntax => ("named argument", "<name>: <expression>");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => Value is null ? true : context.Evaluate(Value);

    internal override void Write(StringBuilder text)
    {
        text.Append(Name);
        if (Value is not null)
        {
            text.Append(':');
            Value.Print(text);
        }
    }
}
