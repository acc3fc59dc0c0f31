using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// A function of the template: simple (<c>func f … end</c>), with parameters (<c>func f(a, b = 1, c...) … end</c>)
/// or inline (<c>f(a) = a * 2</c>).
/// </summary>
public sealed class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    /// <inheritdoc />
    public int RequiredParameterCount => Parameters?.Count(p => p.Default is null && !p.TakesRest) ?? 0;

    /// <inheritdoc />
    public int ParameterCount => Parameters?.Count ?? 0;

    /// <inheritdoc />
    public ScriptVarParamKind VarParamKind => Parameters switch
    {
        null => ScriptVarParamKind.Direct,
        [.., { TakesRest: true }] => ScriptVarParamKind.LastParameter,
        _ => ScriptVarParamKind.None,
    };

    internal ScriptExpression? Name { get; set; }

    /// <summary>The parameters; null for a simple function, which takes whatever it is given.</summary>
    internal List<ScriptFunctionParameter>? Parameters { get; set; }

    /// <summary>The statements of the function, or nothing when it is inline.</summary>
    internal ScriptBlockStatement? Body { get; set; }

    /// <summary>The value of an inline function.</summary>
    internal ScriptExpression? InlineBody { get; set; }

    internal override (string Name, string Example) Syntax => ("function statement", "func <variable> ... end");

    /// <inheritdoc />
    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = Parameters![index];
        var hasDefault = parameter.Default is not null;

        // A default is evaluated when the function runs: until then a mark stands for it.
        return new ScriptParameterInfo(typeof(object), parameter.Variable.Name, hasDefault, hasDefault ? ArgumentBinder.Missing : null);
    }

    /// <summary>Makes the function known under its name.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        if (Name is ScriptPathExpression path)
        {
            path.Assign(context, this);
        }

        return null;
    }

    /// <inheritdoc />
    public object? Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterCall(callerContext);
        context.PushFrame(arguments, blockStatement);
        var overlay = Parameters is null ? null : context.PushFunctionVariables();
        try
        {
            for (var i = 0; i < ParameterCount; i++)
            {
                var parameter = Parameters![i];
                var isMissing = ReferenceEquals(arguments[i], ArgumentBinder.Missing);
                overlay![parameter.Variable.Name] = isMissing ? arguments[i] = context.Evaluate(parameter.Default!) : arguments[i];
            }

            return Run(context);
        }
        finally
        {
            if (overlay is not null)
            {
                context.PopVariables();
            }

            context.PopFrame();
            context.ExitCall();
        }
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("func ");
        Name?.Print(text);
    }

    private object? Run(TemplateContext context)
    {
        if (InlineBody is not null)
        {
            return context.Evaluate(InlineBody);
        }

        context.Evaluate(Body!);
        return context.TakeReturnValue();
    }
}
