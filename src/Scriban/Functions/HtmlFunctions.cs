using System.Net;
using System.Text;

namespace Scriban.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal sealed class HtmlFunctions : FunctionGroup
{
    private const string UrlCharacters = "-_.~;/?:@&=+$,#[]!'()*";

    public HtmlFunctions()
        : base(8)
    {
        AddText("escape", static c => WebUtility.HtmlEncode(c.Text(0)), Text("text"));
        AddText("newline_to_br", static c => NewLineToBreak(c.Text(0)), Text("text"));
        AddText("strip", static c => HtmlStripper.Strip(c.Text(0)), Text("text"));
        AddText("url_encode", static c => c.Text(0) is { } text ? Uri.EscapeDataString(text) : null, Text("text"));
        AddText("url_escape", static c => UrlEscape(c.Text(0)), Text("text"));
    }

    private static string? NewLineToBreak(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\n' or '\r' && !isPair)
            {
                result.Append("<br />");
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Escapes what may not stand in an address at all, and leaves what has a meaning in one.</summary>
    private static string? UrlEscape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            var isKept = rune.IsAscii
                && (char.IsAsciiLetterOrDigit((char)rune.Value) || UrlCharacters.Contains((char)rune.Value, StringComparison.Ordinal));
            result.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
