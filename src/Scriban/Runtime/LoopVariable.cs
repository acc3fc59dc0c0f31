using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The variable that a loop sets, as long as the loop runs; what it hides is visible again after it.</summary>
internal readonly struct LoopVariable : IDisposable
{
    private readonly TemplateContext _context;
    private readonly ScriptExpression _variable;
    private readonly object? _hidden;

    private LoopVariable(TemplateContext context, ScriptExpression variable, object? hidden)
    {
        _context = context;
        _variable = variable;
        _hidden = hidden;
    }

    public static LoopVariable Open(TemplateContext context, ScriptExpression variable)
    {
        object? hidden = null;
        switch (variable)
        {
            case ScriptVariableGlobal:
                context.PushLoopVariables();
                break;
            case ScriptVariableLocal local:
                context.Frame.TryGetLocal(local.Name, out hidden);
                break;
        }

        return new LoopVariable(context, variable, hidden);
    }

    public void Set(object? value)
    {
        switch (_variable)
        {
            case ScriptVariableGlobal global:
                _context.SetLoopVariable(global.Name, value);
                break;
            case ScriptPathExpression path:
                path.Assign(_context, value);
                break;
            default:
                throw new ScriptRuntimeException(_variable.Span, "Unsupported target expression for assignment.");
        }
    }

    public void Dispose()
    {
        switch (_variable)
        {
            case ScriptVariableGlobal:
                _context.PopVariables();
                break;
            case ScriptVariableLocal local:
                local.Assign(_context, _hidden);
                break;
        }
    }
}
