using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>string</c>: taking apart, putting together, changing the case, padding.</summary>
internal sealed partial class StringFunctions : FunctionGroup
{
    public StringFunctions()
        : base(56)
    {
        AddText("append", static c => Concat(c, c.Text(0), c.Text(1)), Text("text"), Text("with"));
        AddText("capitalize", static c => Capitalize(c.Text(0)), Text("text"));
        AddText("capitalizewords", static c => CapitalizeWords(c.Text(0)), Text("text"));
        AddText("downcase", static c => c.Text(0)?.ToLowerInvariant(), Text("text"));
        AddText("escape", static c => c.Text(0) is { } text ? StringEscaper.Escape(text) : null, Text("text"));
        AddText("handleize", static c => Handleize(c.Text(0)), Text("text"));
        AddText("literal", static c => c.Text(0) is { } text ? StringEscaper.Quote(text) : null, Text("text"));
        AddText("lstrip", static c => c.Text(0)?.TrimStart(), Text("text"));
        AddText("pad_left", static c => Pad(c, (text, width) => text.PadLeft(width)), Text("text"), Int("width"));
        AddText("pad_right", static c => Pad(c, (text, width) => text.PadRight(width)), Text("text"), Int("width"));
        Add("pluralize", static c => c.Int(0) == 1 ? c[1] : c[2], Int("number"), Text("singular"), Text("plural"));
        AddText("prepend", static c => Concat(c, c.Text(1), c.Text(0)), Text("text"), Text("by"));
        AddText("remove", static c => Replace(c, string.Empty), Text("text"), Text("remove"));
        AddText("remove_first", static c => ReplaceOne(c.Text(0), c.Text(1), null, false), Text("text"), Text("remove"));
        AddText("remove_last", static c => ReplaceOne(c.Text(0), c.Text(1), null, true), Text("text"), Text("remove"));
        AddText("replace", static c => Replace(c, c.Text(2)), Text("text"), Text("match"), Text("replace"));
        AddText("replace_first", ReplaceFirst, Text("text"), Text("match"), Text("replace"), Flag("fromEnd"));
        AddText("rstrip", static c => c.Text(0)?.TrimEnd(), Text("text"));
        AddText("slice", static c => Slice(c.Text(0), c.Int(1), (int?)c[2]), Text("text"), Int("start"), OptionalInt("length"));
        AddText("slice1", static c => Slice(c.Text(0), c.Int(1), c.Int(2)), Text("text"), Int("start"), Int("length", 1));
        Add("split", Split, Text("text"), Text("match"));
        AddText("strip", static c => c.Text(0)?.Trim(), Text("text"));
        AddText("strip_newlines", StripNewLines, Text("text"));
        AddText("truncate", Truncate, Text("text"), Int("length"), Text("ellipsis", null));
        AddText("truncatewords", TruncateWords, Text("text"), Int("count"), Text("ellipsis", null));
        AddText("upcase", static c => c.Text(0)?.ToUpperInvariant(), Text("text"));
        AddQuestions();
        AddConversions();
    }

    private static string Concat(FunctionCall call, string? first, string? second)
    {
        call.Context.CheckStringLength(call.Span, (long)(first?.Length ?? 0) + (second?.Length ?? 0), "String concatenation");
        return first + second;
    }

    private static string? Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? CapitalizeWords(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        var isNext = true;
        foreach (var c in text)
        {
            result.Append(isNext && char.IsLetter(c) ? char.ToUpperInvariant(c) : c);
            isNext = char.IsWhiteSpace(c) || (isNext && !char.IsLetter(c));
        }

        return result.ToString();
    }

    /// <summary>Letters and digits in lower case, and one dash for whatever stands between them.</summary>
    private static string? Handleize(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    private static string Pad(FunctionCall call, Func<string, int, string> pad)
    {
        var width = call.Int(1);
        var limit = call.Context.LimitToString;
        if (limit > 0 && width > limit)
        {
            throw new ParameterException("width", $"Padding width `{width}` exceeds the configured LimitToString `{limit}`.");
        }

        call.Context.CheckStringLength(call.Span, width, "Padding");
        return pad(call.Text(0) ?? string.Empty, Math.Max(0, width));
    }

    private static string? Replace(FunctionCall call, string? replacement)
    {
        if (call.Text(0) is not { } text || string.IsNullOrEmpty(call.Text(1)))
        {
            return call.Text(0);
        }

        var match = call.Text(1)!;
        var length = text.Length + (CountOf(text, match) * ((long)(replacement?.Length ?? 0) - match.Length));
        call.Context.CheckStringLength(call.Span, length, "String replacement");
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static long CountOf(string text, string match)
    {
        var count = 0L;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static string? ReplaceFirst(FunctionCall call) => ReplaceOne(call.Text(0), call.Text(1), call.Text(2), call.Bool(3));

    private static string? ReplaceOne(string? text, string? match, string? replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>A part of a text; a negative start counts from its end, and what is outside of it is left out.</summary>
    private static string Slice(string? text, int start, int? length)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var from = Math.Clamp(start < 0 ? text.Length + start : start, 0, text.Length);
        var count = Math.Clamp(length ?? text.Length, 0, text.Length - from);
        return text.Substring(from, count);
    }

    private static ScriptRange Split(FunctionCall call)
    {
        var parts = (call.Text(0) ?? string.Empty).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries);
        call.Context.CountElements(call.Span, parts.Length);
        call.CountParts(parts);
        return new ScriptRange(parts);
    }

    private static string? StripNewLines(FunctionCall call) =>
        call.Text(0)?.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    private static string? Truncate(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        var (length, ellipsis) = (call.Int(1), call.Text(2) ?? "...");
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    private static string TruncateWords(FunctionCall call)
    {
        if (string.IsNullOrEmpty(call.Text(0)))
        {
            return string.Empty;
        }

        var words = call.Text(0)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(call.Int(1))) + (call.Text(2) ?? "...");
    }
}
