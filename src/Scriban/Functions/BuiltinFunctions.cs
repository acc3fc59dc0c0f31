using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Everything a template finds without being given it. A group is made when it is first used.</summary>
public sealed class BuiltinFunctions : ScriptObject
{
    private static readonly string[] Names =
    [
        "array", "date", "empty", "html", "include", "include_join", "math", "object", "regex", "string", "timespan",
    ];

    private DateFunctions? _date;

    /// <summary>Creates a set of its own for a context: what a template adds to it stays there.</summary>
    public BuiltinFunctions()
        : base(Names.Length, false)
    {
    }

    /// <inheritdoc />
    public override int Count => Names.Length;

    /// <summary>The pattern that dates are written with, if the template or host has looked at <c>date</c> at all.</summary>
    internal string? DateFormat => _date?.Format;

    /// <inheritdoc />
    public override IEnumerable<string> GetMembers() => Names;

    /// <inheritdoc />
    public override bool Contains(string member) => base.Contains(member) || Array.IndexOf(Names, member) >= 0;

    /// <inheritdoc />
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
        {
            return true;
        }

        value = Create(member);
        if (value is null)
        {
            return false;
        }

        TrySetValue(context, span, member, value, false);
        return true;
    }

    /// <inheritdoc />
    public override IScriptObject Clone(bool deep) => new BuiltinFunctions();

    private object? Create(string name) => name switch
    {
        "array" => new ArrayFunctions(),
        "date" => _date = new DateFunctions(),
        "empty" => EmptyScriptObject.Default,
        "html" => new HtmlFunctions(),
        "include" => new IncludeFunction(),
        "include_join" => new IncludeJoinFunction(),
        "math" => new MathFunctions(),
        "object" => new ObjectFunctions(),
        "regex" => new RegexFunctions(),
        "string" => new StringFunctions(),
        "timespan" => new TimeSpanFunctions(),
        _ => null,
    };
}
