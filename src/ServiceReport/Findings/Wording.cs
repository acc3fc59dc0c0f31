using System.Globalization;
using System.Text;

namespace ServiceReport.Findings;

/// <summary>The grammar of messages: <c>1 sheet</c>, <c>2 sheets</c>, <c>'a', 'b' or 'c'</c>, and the user's own text in quotes.</summary>
public static class Wording
{
    private const int LongestQuote = 60;
    private const int MostNames = 12;

    /// <summary>The user's own text in single quotes, on one line, cut where it is long.</summary>
    public static string Quote(string text) => $"'{OneLine(text, LongestQuote)}'";

    /// <summary>Text on one line: control characters (line breaks, terminal escapes) become blanks, what turns or hides other text a dot, and what is too long ends in <c>…</c>.</summary>
    public static string OneLine(string text, int longest)
    {
        var trimmed = text.AsSpan().Trim();
        var line = new StringBuilder(Math.Min(trimmed.Length, longest));
        foreach (var character in trimmed)
        {
            if (line.Length == longest)
            {
                line[^1] = '…';
                break;
            }

            line.Append(char.IsControl(character) ? ' ' : HiddenCharacters.IsHidden(character) ? '·' : character);
        }

        return line.ToString();
    }

    /// <summary><c>1 sheet</c>, <c>2 sheets</c></summary>
    public static string Count(int number, string singular) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {singular}{(number == 1 ? "" : "s")}");

    /// <summary><c>'a', 'b' and 'c'</c>; a long list ends in <c>and 7 more</c>.</summary>
    public static string And(IReadOnlyCollection<string> names) => Join(names, "and");

    /// <summary><c>'a', 'b' or 'c'</c>; a long list ends in <c>or 7 more</c>.</summary>
    public static string Or(IReadOnlyCollection<string> names) => Join(names, "or");

    private static string Join(IReadOnlyCollection<string> names, string word)
    {
        var shown = names.Take(MostNames).Select(Quote).ToList();
        if (names.Count > MostNames)
        {
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"{names.Count - MostNames} more"));
        }

        return shown.Count switch
        {
            0 => "none",
            1 => shown[0],
            _ => $"{string.Join(", ", shown.Take(shown.Count - 1))} {word} {shown[^1]}",
        };
    }
}
