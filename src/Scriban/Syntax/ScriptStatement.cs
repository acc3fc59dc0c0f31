namespace Scriban.Syntax;

/// <summary>A node that does something, as <c>for … end</c>.</summary>
public abstract class ScriptStatement : ScriptNode
{
    internal override (string Name, string Example) Syntax => ("statement", "<statement>");
}
