using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A method of the host as a function. A leading context and place are given by the call, the rest by the template.</summary>
internal sealed class MethodFunction : IScriptCustomFunction
{
    /// <summary>
    /// From its second call on an invoker makes machine code for its method, which takes as long as a thousand calls without. Only a
    /// function that is called that often gets an invoker to keep.
    /// </summary>
    private const int CallsBeforeCode = 1000;

    private readonly MethodInfo _method;
    private readonly object? _target;
    private Signature? _signature;
    private MethodInvoker? _invoker;
    private int _calls;

    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
    }

    public int RequiredParameterCount => Own.Required;

    public int ParameterCount => Own.Parameters.Length;

    public ScriptVarParamKind VarParamKind =>
        Own.RestType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    private Signature Own => _signature ??= Signature.Of(_method);

    private MethodInvoker Invoker => _invoker
        ?? (++_calls < CallsBeforeCode ? MethodInvoker.Create(_method) : _invoker = MethodInvoker.Create(_method));

    public ScriptParameterInfo GetParameterInfo(int index) => Own.Parameters[index];

    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var signature = Own;
        var values = new object?[signature.Hidden.Length + signature.Parameters.Length];
        for (var i = 0; i < signature.Hidden.Length; i++)
        {
            values[i] = signature.Hidden[i] == typeof(SourceSpan) ? callerContext.Span : context;
        }

        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            values[signature.Hidden.Length + i] = arguments[i];
        }

        if (signature.RestType is not null)
        {
            values[^1] = ValueConverter.Convert(context, callerContext.Span, values[^1], signature.RestType);
        }

        return Invoker.Invoke(_target, values.AsSpan());
    }

    private sealed class Signature(Type[] hidden, ScriptParameterInfo[] parameters, Type? restType, int required)
    {
        public Type[] Hidden => hidden;

        public ScriptParameterInfo[] Parameters => parameters;

        public Type? RestType => restType;

        public int Required => required;

        /// <summary>Written with loops: a query over a struct of our own has to be compiled when the program starts.</summary>
        public static Signature Of(MethodInfo method)
        {
            var all = method.GetParameters();
            var hiddenCount = 0;
            while (hiddenCount < all.Length && IsHidden(all[hiddenCount].ParameterType))
            {
                hiddenCount++;
            }

            var hidden = new Type[hiddenCount];
            var parameters = new ScriptParameterInfo[all.Length - hiddenCount];
            var (restType, required) = ((Type?)null, 0);
            for (var i = 0; i < all.Length; i++)
            {
                if (i < hiddenCount)
                {
                    hidden[i] = all[i].ParameterType;
                    continue;
                }

                var isRest = i == all.Length - 1 && TakesRest(all[i]);
                restType = isRest ? all[i].ParameterType : null;
                required += isRest || all[i].HasDefaultValue ? 0 : 1;
                parameters[i - hiddenCount] = InfoOf(all[i], isRest);
            }

            return new Signature(hidden, parameters, restType, required);
        }

        private static bool TakesRest(ParameterInfo parameter) =>
            parameter.ParameterType == typeof(object[]) || parameter.IsDefined(typeof(ParamArrayAttribute));

        private static bool IsHidden(Type type) =>
            typeof(TemplateContext).IsAssignableFrom(type) || type == typeof(SourceSpan);

        private static ScriptParameterInfo InfoOf(ParameterInfo parameter, bool isRest)
        {
            var type = isRest ? typeof(object) : parameter.ParameterType;
            return parameter.HasDefaultValue
                ? new ScriptParameterInfo(type, parameter.Name!, true, parameter.DefaultValue)
                : new ScriptParameterInfo(type, parameter.Name!);
        }
    }
}
