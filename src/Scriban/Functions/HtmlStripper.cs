using System.Text;

namespace Scriban.Functions;

/// <summary>Removes tags, comments, scripts and styles from a text; one pass, so that no text takes long.</summary>
internal ref struct HtmlStripper
{
    private static readonly (string Open, string Close)[] Blocks =
    [
        ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"),
    ];

    private readonly string _text;

    /// <summary>Ends that the rest of the text does not have: they need not be looked for again.</summary>
    private readonly HashSet<string> _missing = [];

    private HtmlStripper(string text) => _text = text;

    public static string? Strip(string? text) => text is null ? null : new HtmlStripper(text).Run();

    private readonly string Run()
    {
        var result = new StringBuilder(_text.Length);
        for (var at = 0; at < _text.Length;)
        {
            var end = _text[at] == '<' ? EndOfTag(at) : -1;
            if (end < 0)
            {
                result.Append(_text[at++]);
            }
            else
            {
                at = end;
            }
        }

        return result.ToString();
    }

    private readonly int EndOfTag(int at)
    {
        foreach (var (open, close) in Blocks)
        {
            if (string.Compare(_text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) == 0
                && EndOf(close, at + open.Length) is >= 0 and var end)
            {
                return end;
            }
        }

        return EndOf(">", at + 1);
    }

    private readonly int EndOf(string close, int from)
    {
        if (_missing.Contains(close))
        {
            return -1;
        }

        var at = _text.IndexOf(close, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            _missing.Add(close);
            return -1;
        }

        return at + close.Length;
    }
}
