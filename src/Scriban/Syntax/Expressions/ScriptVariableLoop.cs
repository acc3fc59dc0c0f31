namespace Scriban.Syntax;

/// <summary>A variable that the innermost loop of its kind provides, as <c>for.index</c>.</summary>
public sealed class ScriptVariableLoop : ScriptVariable
{
    private static readonly string[] ForMembers = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];
    private static readonly string[] WhileMembers = ["index", "first", "even", "odd", "length"];

    private readonly string _loop;
    private readonly string _member;

    internal ScriptVariableLoop(string loop, string member)
        : base($"{loop}.{member}")
    {
        _loop = loop;
        _member = member;
    }

    internal static bool IsKnown(string loop, string member) => loop switch
    {
        "while" => WhileMembers.Contains(member),
        "tablerow" => member == "col" || ForMembers.Contains(member),
        _ => ForMembers.Contains(member),
    };

    internal override object? EvaluateAlias(TemplateContext context)
    {
        for (var state = context.Frame.Loop; state is not null; state = state.Outer)
        {
            if (state.Kind == _loop)
            {
                return state.Get(_member);
            }
        }

        throw new ScriptRuntimeException(Span, $"Invalid usage of the loop variable `{Name}` not inside a loop");
    }

    internal override void Assign(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, $"Cannot set the loop variable `{Name}`");
}
