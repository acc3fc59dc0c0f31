using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a template's syntax tree; it knows how to evaluate itself and how to print itself back.</summary>
public abstract class ScriptNode
{
    /// <summary>Where the node stands in the template.</summary>
    public SourceSpan Span { get; set; } = SourceSpan.None;

    /// <summary>What error messages call such a node, and an example of how it is written.</summary>
    internal virtual (string Name, string Example) Syntax => ("expression", "<expression>");

    /// <summary>Does what the node stands for and gives its value.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>Prints the node back, in short form, for error messages.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    internal void Print(StringBuilder text)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Write(text);
        }
    }

    internal abstract void Write(StringBuilder text);
}
