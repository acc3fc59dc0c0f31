using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A new array: <c>[1, 2, 3]</c>.</summary>
public sealed class ScriptArrayInitializerExpression : ScriptExpression
{
    internal List<ScriptExpression> Items { get; } = [];

    internal override (string Name, string Example) Syntax => ("array initializer", "[item1, item2,...]");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Items.Count);
        foreach (var item in Items)
        {
            array.Add(context.Evaluate(item));
        }

        return array;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append('[');
        PrintList(text, Items, ",");
        text.Append(']');
    }

    internal static void PrintList(StringBuilder text, IReadOnlyList<ScriptExpression> items, string separator)
    {
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? separator : string.Empty);
            items[i].Print(text);
        }
    }
}
