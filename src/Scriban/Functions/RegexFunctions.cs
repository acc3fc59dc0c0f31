using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>regex</c>; each search is limited in time by the context.</summary>
internal sealed class RegexFunctions : FunctionGroup
{
    public RegexFunctions()
        : base(8)
    {
        Add("escape", static c => c.Text(0) is { } text ? Regex.Escape(text) : null, Text("pattern"));
        Add("match", Match, Text("text"), Text("pattern"), Text("options", null));
        Add("matches", Matches, Text("text"), Text("pattern"), Text("options", null));
        Add("replace", Replace, Text("text"), Text("pattern"), Text("replace"), Text("options", null));
        Add("split", Split, Text("text"), Text("pattern"), Text("options", null));
        Add("unescape", static c => c.Text(0) is { } text ? Regex.Unescape(text) : null, Text("pattern"));
    }

    private static Regex Create(FunctionCall call, int options) =>
        new(call.Text(1) ?? string.Empty, OptionsOf(call.Text(options)), call.Context.RegexTimeOut);

    private static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static ScriptArray GroupsOf(Match match)
    {
        var result = new ScriptArray();
        if (match.Success)
        {
            foreach (Group group in match.Groups)
            {
                result.Add(group.Value);
            }
        }

        return result;
    }

    private static ScriptArray Match(FunctionCall call) => GroupsOf(Create(call, 2).Match(call.Text(0) ?? string.Empty));

    private static ScriptArray Split(FunctionCall call)
    {
        var parts = Create(call, 2).Split(call.Text(0) ?? string.Empty);
        call.Context.CountElements(call.Span, parts.Length);
        return new ScriptArray(parts);
    }

    private static ScriptArray Matches(FunctionCall call)
    {
        var result = new ScriptArray();
        foreach (Match match in Create(call, 2).Matches(call.Text(0) ?? string.Empty))
        {
            call.Context.CountElements(call.Span, match.Groups.Count);
            result.Add(GroupsOf(match));
        }

        return result;
    }

    private static string Replace(FunctionCall call)
    {
        var result = Create(call, 3).Replace(call.Text(0) ?? string.Empty, call.Text(2) ?? string.Empty);
        call.Context.CheckStringLength(call.Span, result.Length, "Regex replacement");
        return result;
    }
}
