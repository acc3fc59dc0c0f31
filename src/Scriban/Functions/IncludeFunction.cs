using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include 'page' a b: 1</c>: renders another page; the name is <c>$0</c> there, the arguments follow.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "template_name");

    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Render(context, callerContext, context.ObjectToString(arguments[0]), arguments);

    internal static string Render(TemplateContext context, ScriptNode caller, string name, ScriptArray arguments)
    {
        if (name.Length == 0)
        {
            throw new ScriptRuntimeException(caller.Span, "Include template name cannot be null or empty");
        }

        return context.RenderInclude(context.GetOrCreateTemplate(name, caller), caller, arguments);
    }
}
