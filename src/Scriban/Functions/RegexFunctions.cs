using System.Diagnostics;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>regex</c>. The context limits how long a search may take, and all searches of a rendering together.</summary>
internal sealed class RegexFunctions : FunctionGroup
{
    public RegexFunctions()
        : base(8)
    {
        AddText("escape", static c => c.Text(0) is { } text ? Regex.Escape(text) : null, Text("pattern"));
        Add("match", Match, Text("text"), Text("pattern"), Text("options", null));
        Add("matches", Matches, Text("text"), Text("pattern"), Text("options", null));
        AddText("replace", Replace, Text("text"), Text("pattern"), Text("replace"), Text("options", null));
        Add("split", Split, Text("text"), Text("pattern"), Text("options", null));
        AddText("unescape", static c => c.Text(0) is { } text ? Regex.Unescape(text) : null, Text("pattern"));
    }

    private static object Match(FunctionCall call) => Search(call, 2, static (c, regex, text) => GroupsOf(c, regex.Match(text)));

    private static object Matches(FunctionCall call) => Search(call, 2, static (c, regex, text) =>
    {
        var result = new ScriptArray();
        foreach (Match match in regex.Matches(text))
        {
            result.Add(GroupsOf(c, match));
        }

        return result;
    });

    private static string Replace(FunctionCall call) => (string)Search(call, 3, static (c, regex, text) =>
    {
        var replacement = c.Text(2) ?? string.Empty;
        var length = 0L;
        var result = regex.Replace(text, match =>
        {
            var part = match.Result(replacement);
            length += part.Length;
            c.Context.CheckStringLength(c.Span, length, "Regex replacement");
            return part;
        });
        c.Context.CheckStringLength(c.Span, result.Length, "Regex replacement");
        return result;
    });

    private static object Split(FunctionCall call) => Search(call, 2, static (c, regex, text) =>
    {
        var parts = regex.Split(text);
        c.Context.CountElements(c.Span, parts.Length);
        c.CountParts(parts);
        return new ScriptArray(parts);
    });

    private static object Search(FunctionCall call, int options, Func<FunctionCall, Regex, string, object> search)
    {
        // The time-out is for searching; what a long pattern takes before that is bounded by its length.
        var pattern = call.Text(1) ?? string.Empty;
        call.Context.CountCharactersParsed(call.Span, pattern.Length);
        var watch = Stopwatch.StartNew();
        var regex = new Regex(pattern, OptionsOf(call.Text(options)), call.Context.RegexTimeLeft);
        try
        {
            return search(call, regex, call.Text(0) ?? string.Empty);
        }
        finally
        {
            call.Context.CountRegexTime(watch.Elapsed);
        }
    }

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

    private static ScriptArray GroupsOf(FunctionCall call, Match match)
    {
        var result = new ScriptArray();
        if (!match.Success)
        {
            return result;
        }

        call.Context.CountElements(call.Span, match.Groups.Count);
        foreach (Group group in match.Groups)
        {
            call.Context.CountCharacters(call.Span, group.Length);
            result.Add(group.Value);
        }

        return result;
    }
}
