using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A method of the host as a function. A leading context and place are given by the call, the rest by the template.</summary>
internal sealed class MethodFunction : IScriptCustomFunction
{
    private readonly MethodInfo _method;
    private readonly object? _target;
    private readonly Lazy<Signature> _signature;

    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
        _signature = new Lazy<Signature>(() => Signature.Of(method), LazyThreadSafetyMode.None);
    }

    public int RequiredParameterCount => _signature.Value.Required;

    public int ParameterCount => _signature.Value.Parameters.Length;

    public ScriptVarParamKind VarParamKind =>
        _signature.Value.RestType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public ScriptParameterInfo GetParameterInfo(int index) => _signature.Value.Parameters[index];

    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var signature = _signature.Value;
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

        return signature.Invoker.Invoke(_target, values.AsSpan());
    }

    private sealed record Signature(
        MethodInvoker Invoker, Type[] Hidden, ScriptParameterInfo[] Parameters, Type? RestType, int Required)
    {
        public static Signature Of(MethodInfo method)
        {
            var all = method.GetParameters();
            var hidden = all.TakeWhile(p => IsHidden(p.ParameterType)).Select(p => p.ParameterType).ToArray();
            var visible = all[hidden.Length..];
            var last = visible.LastOrDefault();
            var takesRest = last is not null
                && (last.ParameterType == typeof(object[]) || last.IsDefined(typeof(ParamArrayAttribute)));
            var parameters = visible.Select(p => InfoOf(p, takesRest && p == last)).ToArray();
            var required = visible.Count(p => !p.HasDefaultValue && !(takesRest && p == last));
            return new Signature(MethodInvoker.Create(method), hidden, parameters, takesRest ? last!.ParameterType : null, required);
        }

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
