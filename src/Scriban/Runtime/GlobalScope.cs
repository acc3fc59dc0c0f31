namespace Scriban.Runtime;

/// <summary>An object whose members are variables, with the variables that loops and functions laid over it.</summary>
internal sealed class GlobalScope(IScriptObject target)
{
    public IScriptObject Target => target;

    public Overlay? Top { get; set; }

    /// <summary>Variables of a running loop or of a function with parameters.</summary>
    internal sealed class Overlay(Overlay? outer, bool isFunction)
    {
        public Overlay? Outer => outer;

        public bool IsFunction => isFunction;

        public ScriptObject Variables { get; } = [];
    }
}
