using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Gives each parameter of a function its argument: what is piped in first, then by place, then by name.</summary>
internal sealed class ArgumentBinder(TemplateContext context, ScriptNode caller, IScriptCustomFunction function)
{
    /// <summary>Stands for an argument that was left out and whose default the function evaluates itself.</summary>
    public static readonly object Missing = new();

    private readonly int _fixedCount =
        function.ParameterCount - (function.VarParamKind == ScriptVarParamKind.LastParameter ? 1 : 0);

    /// <summary>What each parameter's argument was written as.</summary>
    private readonly ScriptNode?[] _sources = new ScriptNode?[function.ParameterCount];
    private readonly ScriptArray _arguments = new(function.ParameterCount);
    private ScriptArray? _rest;
    private int _given;
    private int _next;
    private bool _isTooMany;

    private bool TakesAll => function.VarParamKind == ScriptVarParamKind.Direct;

    public ScriptArray Bind(IReadOnlyList<ScriptExpression> arguments)
    {
        if (context.TryTakePipeArgument(out var piped, out var source))
        {
            AddByPlace(piped, source);
        }

        foreach (var argument in arguments)
        {
            switch (argument)
            {
                case ScriptNamedArgument named:
                    AddByName(named);
                    break;
                case ScriptUnaryExpression { Operator: '^' } spread:
                    AddSpread(spread);
                    break;
                default:
                    AddByPlace(context.Evaluate(argument), argument);
                    break;
            }
        }

        Complete();
        return _arguments;
    }

    /// <summary>Binds values that stand nowhere in the template, as the elements of a list.</summary>
    public ScriptArray BindValues(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            AddByPlace(value, caller);
        }

        Complete();
        return _arguments;
    }

    /// <summary>Where the argument of a parameter stands, so that an error can point at it.</summary>
    public SourceSpan? SpanOfParameter(string? name)
    {
        var index = name is null ? -1 : IndexOf(name);
        return index >= 0 ? _sources[index]?.Span : null;
    }

    private void AddSpread(ScriptUnaryExpression spread)
    {
        var value = context.Evaluate(spread);
        if (value is null)
        {
            return;
        }

        var items = value is string ? [value] : Sequence.Of(value) ?? [value];
        context.CountElements(spread.Span, items.Count);
        foreach (var item in items)
        {
            AddByPlace(item, spread);
        }
    }

    private void AddByPlace(object? value, ScriptNode source)
    {
        _given++;
        if (TakesAll)
        {
            _arguments.Add(value);
            return;
        }

        while (_next < _fixedCount && _sources[_next] is not null)
        {
            _next++;
        }

        if (_next < _fixedCount)
        {
            Set(_next, value, source);
        }
        else
        {
            AddToRest(value, source);
        }
    }

    private void AddByName(ScriptNamedArgument named)
    {
        var value = context.Evaluate(named);
        if (TakesAll)
        {
            if (!_arguments.TrySetValue(context, named.Span, named.Name, value, false))
            {
                throw new ScriptRuntimeException(
                    named.Span, $"Cannot pass argument {named.Name} to function. This name is not supported by this function.");
            }

            return;
        }

        context.CountElements(named.Span, function.ParameterCount);
        var index = IndexOf(named.Name);
        if (index < 0 && function is ScriptFunction)
        {
            _given++;
        }
        else if (index < 0)
        {
            AddByPlace(value, named);
        }
        else if (index < _fixedCount)
        {
            _given++;
            Set(index, value, named);
        }
        else
        {
            _given++;
            AddToRest(value, named);
        }
    }

    private void AddToRest(object? value, ScriptNode source)
    {
        if (function.VarParamKind != ScriptVarParamKind.LastParameter)
        {
            _isTooMany = true;
            return;
        }

        _sources[_fixedCount] ??= source;
        (_rest ??= []).Add(value);
    }

    private void Set(int index, object? value, ScriptNode source)
    {
        _sources[index] = source;
        _arguments[index] = ValueConverter.ToParameter(context, source.Span, value, function.GetParameterInfo(index));
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private void Complete()
    {
        var required = function.RequiredParameterCount;
        var missing = TakesAll && _given < required;
        for (var i = 0; i < _fixedCount && !TakesAll; i++)
        {
            if (_sources[i] is not null)
            {
                continue;
            }

            var parameter = function.GetParameterInfo(i);
            missing |= !parameter.HasDefaultValue;
            _arguments[i] = parameter.DefaultValue;
        }

        if (missing || _isTooMany || (function is ScriptFunction && !TakesAll && _rest is null && _given > function.ParameterCount))
        {
            var expected = missing ? required : function.ParameterCount;
            throw new ScriptRuntimeException(
                caller.Span.After(),
                $"Invalid number of arguments `{_given}` passed to `{caller}` while expecting `{expected}` arguments");
        }

        if (function.VarParamKind == ScriptVarParamKind.LastParameter)
        {
            _arguments[_fixedCount] = _rest ?? [];
        }
    }
}
