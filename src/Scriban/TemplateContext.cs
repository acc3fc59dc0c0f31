using System.Globalization;
using System.Runtime.CompilerServices;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// What a template is rendered with: variables, culture, loader, limits. One context may render several templates, one after the other.
/// </summary>
public partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();

    /// <summary>Creates a context with Scriban's own functions.</summary>
    public TemplateContext()
        : this(null)
    {
    }

    /// <summary>Creates a context with other functions than Scriban's own.</summary>
    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        _globals.Add(new GlobalScope(BuiltinObject));
        _globals.Add(new GlobalScope(new ScriptObject()));
        _output = new StringBuilderOutput();
        Frame = new CallFrame(null, null, null);
    }

    /// <summary>The objects and functions that are there from the start.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>The culture of numbers and dates: the one pushed last, else the invariant one.</summary>
    public CultureInfo CurrentCulture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    /// <summary>Where the evaluation is, roughly.</summary>
    public SourceSpan CurrentSpan { get; internal set; } = SourceSpan.None;

    /// <summary>Stops the rendering when it is cancelled.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether an unknown variable is an error instead of null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a member of null is null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether an unknown member is null instead of an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether the call of an unknown function gives null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an index outside of a list gives null instead of an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether null as an index gives null instead of an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Whether <c>break</c> and <c>continue</c> outside of a loop leave the page instead of being an error.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Accepted for compatibility: what is parsed in the scientific dialect is evaluated so without it.</summary>
    public bool UseScientific { get; set; }

    /// <summary>How the names of .NET members are written in templates; used when something is imported.</summary>
    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    /// <summary>Which .NET members are imported; null means all that are public.</summary>
    public MemberFilterDelegate? MemberFilter { get; set; }

    /// <summary>Free for the host's own notes.</summary>
    public IDictionary<object, object?> Tags { get; } = new Dictionary<object, object?>();

    /// <summary>Creates a new set of Scriban's own functions.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    /// <summary>Makes a culture the current one.</summary>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    /// <summary>Goes back to the culture before.</summary>
    public CultureInfo PopCulture() => _cultures.Pop();

    /// <summary>Evaluates a node; everything that nests comes through here and is bounded here.</summary>
    public object? Evaluate(ScriptNode? scriptNode)
    {
        if (scriptNode is null)
        {
            return null;
        }

        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(scriptNode.Span, CancellationToken);
        }

        CheckStack(scriptNode);
        return scriptNode.Evaluate(this);
    }

    /// <summary>Stops the rendering if the host asked for it.</summary>
    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    /// <summary>Makes the context as good as new, except for its settings: no globals, no output, no cached pages.</summary>
    public virtual void Reset()
    {
        _globals.RemoveRange(1, _globals.Count - 1);
        _globals.Add(new GlobalScope(new ScriptObject()));
        _cultures.Clear();
        _outputs.Clear();
        _output = new StringBuilderOutput();
        Frame = new CallFrame(null, null, null);
        CachedTemplates.Clear();
        Tags.Clear();
        ResetCalls();
    }

    /// <summary>Refuses to go deeper when the thread's stack is nearly used up: an error instead of a crash.</summary>
    internal static void CheckStackOf(ScriptNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(node.Span, "The template is nested too deeply to be evaluated.");
        }
    }

#pragma warning disable CA1822 // It reads better as a question to the context, like the other limits.
    internal void CheckStack(ScriptNode node) => CheckStackOf(node);
#pragma warning restore CA1822
}
