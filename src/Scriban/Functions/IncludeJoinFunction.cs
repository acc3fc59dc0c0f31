using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// <c>include_join ['a', 'b'] ', ' '(' ')'</c>: renders pages with a separator between them. Separator, begin and end may be pages
/// too, as <c>'tpl:name'</c>; begin and end are left out when the pages give no text.
/// </summary>
internal sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string PagePrefix = "tpl:";

    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new(typeof(object), "template_names") : new(typeof(string), "separator");

    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var names = arguments[0] is string or null ? null : Sequence.Of(arguments[0]);
        if (names is null)
        {
            throw new ScriptRuntimeException(callerContext.Span, "The first argument of include_join must be a list of names");
        }

        var text = new StringBuilder();
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                text.Append(TextOrPage(context, callerContext, arguments[1]));
            }

            text.Append(IncludeFunction.Render(context, callerContext, context.ObjectToString(names[i]), []));
            context.CheckStringLength(callerContext.Span, text.Length, "include_join");
        }

        context.CountCharacters(callerContext.Span, text.Length);
        return text.Length == 0
            ? string.Empty
            : TextOrPage(context, callerContext, arguments[2]) + text + TextOrPage(context, callerContext, arguments[3]);
    }

    private static string TextOrPage(TemplateContext context, ScriptNode caller, object? value)
    {
        var text = context.ObjectToString(value);
        return text.StartsWith(PagePrefix, StringComparison.Ordinal)
            ? IncludeFunction.Render(context, caller, text[PagePrefix.Length..], [])
            : text;
    }
}
