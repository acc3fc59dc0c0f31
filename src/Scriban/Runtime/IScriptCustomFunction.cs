using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Something that a template can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <summary>Calls it with arguments that are evaluated and converted already.</summary>
    object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}
