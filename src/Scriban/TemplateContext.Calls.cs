using System.Diagnostics.CodeAnalysis;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What goes along with calls: the piped argument, how a block ended, what a function gives.</summary>
public partial class TemplateContext
{
    private PipeArgument? _pipe;

    internal ScriptFlowState FlowState { get; set; }

    internal object? ReturnValue { get; set; }

    internal bool HasPipeArgument => _pipe is not null;

    /// <summary>Ends a function or page: gives the value of its <c>ret</c>, and the caller goes on.</summary>
    internal object? TakeReturnValue()
    {
        var value = ReturnValue;
        ReturnValue = null;
        FlowState = ScriptFlowState.Next;
        return value;
    }

    internal void SetPipeArgument(object? value, ScriptExpression source) => _pipe = new PipeArgument(value, source);

    internal bool TryTakePipeArgument(out object? value, [NotNullWhen(true)] out ScriptExpression? source)
    {
        var pipe = _pipe;
        _pipe = null;
        value = pipe?.Value;
        source = pipe?.Source;
        return pipe is not null;
    }

    /// <summary>Sets the piped argument aside, so that nothing but its own function takes it.</summary>
    internal object? HoldPipeArgument()
    {
        var held = _pipe;
        _pipe = null;
        return held;
    }

    internal void RestorePipeArgument(object? held) => _pipe = (PipeArgument?)held;

    internal object? DropPipeArgument()
    {
        _pipe = null;
        return null;
    }

    private sealed record PipeArgument(object? Value, ScriptExpression Source);
}
