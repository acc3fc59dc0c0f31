using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>What belongs to one running page or function: its arguments, <c>$</c> variables, loops and block.</summary>
internal sealed class CallFrame(CallFrame? caller, ScriptArray? arguments, WrapBlock? block)
{
    private ScriptObject? _locals;

    public CallFrame? Caller => caller;

    public ScriptArray? Arguments { get; private set; } = arguments;

    /// <summary>What <c>$$</c> stands for at the moment.</summary>
    public WrapBlock? Block { get; set; } = block;

    public LoopState? Loop { get; set; }

    public bool TryGetLocal(string name, out object? value)
    {
        value = null;
        return _locals?.TryGetValue(null, SourceSpan.None, name, out value) ?? false;
    }

    public bool TrySetLocal(string name, object? value) =>
        (_locals ??= []).TrySetValue(null, SourceSpan.None, name, value, false);

    public bool TrySetLocalReadOnly(string name)
    {
        _locals ??= [];
        if (!_locals.CanWrite(name))
        {
            return false;
        }

        _locals.SetReadOnly(name, true);
        return true;
    }

    public void SetArgument(int index, object? value)
    {
        Arguments ??= [];
        Arguments[index] = value;
    }
}
