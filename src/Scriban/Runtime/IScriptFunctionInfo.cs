namespace Scriban.Runtime;

/// <summary>The parameters of a function.</summary>
public interface IScriptFunctionInfo
{
    /// <summary>How many arguments a call needs at least.</summary>
    int RequiredParameterCount { get; }

    /// <summary>How many parameters there are.</summary>
    int ParameterCount { get; }

    /// <summary>How it takes more arguments than that.</summary>
    ScriptVarParamKind VarParamKind { get; }

    /// <summary>Describes one parameter.</summary>
    ScriptParameterInfo GetParameterInfo(int index);
}
