namespace Scriban.Runtime;

/// <summary>A parameter of a function: what it takes, its name, and what it is when it is left out.</summary>
public readonly record struct ScriptParameterInfo(Type ParameterType, string Name, bool HasDefaultValue, object? DefaultValue = null)
{
    /// <summary>Creates a parameter that has to be given.</summary>
    public ScriptParameterInfo(Type parameterType, string name)
        : this(parameterType, name, false)
    {
    }
}
