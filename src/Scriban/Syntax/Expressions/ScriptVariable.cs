using System.Text;

namespace Scriban.Syntax;

/// <summary>A name that stands for a value, as <c>count</c> or <c>$0</c>.</summary>
public abstract class ScriptVariable : ScriptPathExpression
{
    private protected ScriptVariable(string name) => Name = name;

    /// <summary>The name, with its <c>$</c> if it is a local one.</summary>
    public string Name { get; }

    internal override (string Name, string Example) Syntax => ("variable", "<variable_name>");

    /// <summary>Creates a variable of the scope that its name says.</summary>
    public static ScriptVariable Create(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('$') ? new ScriptVariableLocal(name) : new ScriptVariableGlobal(name);
    }

    internal override void Write(StringBuilder text) => text.Append(Name);
}
