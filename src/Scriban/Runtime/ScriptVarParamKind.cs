namespace Scriban.Runtime;

/// <summary>How a function takes more arguments than it names.</summary>
public enum ScriptVarParamKind
{
    /// <summary>It takes none.</summary>
    None,

    /// <summary>It takes all arguments as they come.</summary>
    Direct,

    /// <summary>Its last parameter is a list of the rest.</summary>
    LastParameter,
}
