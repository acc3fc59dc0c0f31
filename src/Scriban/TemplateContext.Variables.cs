using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Variables: the stack of objects they are read from, and what loops and functions lay over it.</summary>
public partial class TemplateContext
{
    private readonly List<GlobalScope> _globals = [];

    /// <summary>The object that new variables are written to.</summary>
    public IScriptObject CurrentGlobal => _globals[^1].Target;

    internal CallFrame Frame { get; private set; }

    /// <summary>Makes the members of an object variables, before all others.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(new GlobalScope(scriptObject));
    }

    /// <summary>Takes back the object pushed last.</summary>
    public IScriptObject PopGlobal()
    {
        if (_globals.Count <= 1)
        {
            throw new InvalidOperationException("There is no pushed object to take back");
        }

        var top = _globals[^1];
        _globals.RemoveAt(_globals.Count - 1);
        return top.Target;
    }

    /// <summary>Gives the value of a variable, or null.</summary>
    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.EvaluateAlias(this);
    }

    /// <summary>Sets a variable, protected against later assignments if asked.</summary>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        variable.Assign(this, value);
        if (asReadOnly)
        {
            TrySetReadOnly(variable);
        }
    }

    internal bool TryGetGlobal(string name, SourceSpan span, out object? value)
    {
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            var scope = _globals[i];
            for (var overlay = scope.Top; overlay is not null; overlay = overlay.Outer)
            {
                if (overlay.Variables.TryGetValue(this, span, name, out value))
                {
                    return true;
                }
            }

            if (scope.Target.TryGetValue(this, span, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    internal bool TrySetGlobal(string name, SourceSpan span, object? value) =>
        HomeOf(name).TrySetValue(this, span, name, value, false);

    internal bool TrySetReadOnly(ScriptVariable variable)
    {
        if (variable is ScriptVariableLocal)
        {
            return Frame.TrySetLocalReadOnly(variable.Name);
        }

        var home = HomeOf(variable.Name);
        if (!home.CanWrite(variable.Name))
        {
            return false;
        }

        home.SetReadOnly(variable.Name, true);
        return true;
    }

    internal void PushFrame(ScriptArray arguments, ScriptBlockStatement? block)
    {
        Frame = new CallFrame(Frame, arguments, block is null ? null : new WrapBlock(block, Frame.Block));
        _indents.Push(new IndentState(_baseIndent, _indent));
        _baseIndent = _indent;
    }

    internal void PopFrame()
    {
        Frame = Frame.Caller!;
        (_baseIndent, _indent) = _indents.Pop();
    }

    /// <summary>Opens the variables of a function with parameters: new names stay in it.</summary>
    internal ScriptObject PushFunctionVariables() => PushVariables(true).Variables;

    internal void PushLoopVariables() => PushVariables(false);

    internal void SetLoopVariable(string name, object? value) => _globals[^1].Top!.Variables[name] = value;

    internal void PopVariables() => _globals[^1].Top = _globals[^1].Top!.Outer;

    private GlobalScope.Overlay PushVariables(bool isFunction)
    {
        var scope = _globals[^1];
        return scope.Top = new GlobalScope.Overlay(scope.Top, isFunction);
    }

    /// <summary>Where an assignment to a name goes: to a loop or function that has it, to the object, else to the function.</summary>
    private IScriptObject HomeOf(string name)
    {
        var scope = _globals[^1];
        for (var overlay = scope.Top; overlay is not null; overlay = overlay.Outer)
        {
            if (overlay.Variables.Contains(name))
            {
                return overlay.Variables;
            }

            if (overlay.IsFunction)
            {
                return scope.Target.Contains(name) ? scope.Target : overlay.Variables;
            }
        }

        return scope.Target;
    }
}
