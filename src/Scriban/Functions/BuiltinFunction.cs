using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>A function of Scriban's own, with its parameters written out.</summary>
internal sealed class BuiltinFunction(
    Func<FunctionCall, object?> body, ScriptParameterInfo[] parameters, bool takesRest, bool makesText = false)
    : IScriptCustomFunction
{
    public int RequiredParameterCount
    {
        get
        {
            var count = takesRest ? -1 : 0;
            foreach (var parameter in parameters)
            {
                count += parameter.HasDefaultValue ? 0 : 1;
            }

            return count;
        }
    }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => takesRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new FunctionCall(context, callerContext, arguments);
        call.CountTextsRead();
        var result = body(call);
        if (makesText && result is string text)
        {
            call.CountTextMade(text);
        }

        return result;
    }
}
