using System.Text;
using ServiceReport.Findings;

namespace ServiceReport.Templates;

/// <summary>
/// Text as Markdown that means exactly that text: nothing in a cell can become markup, here or on GitHub, and ordinary prose stays readable.
/// </summary>
public static class MarkdownText
{
    /// <summary>What is markup wherever it stands, in CommonMark, in pipe tables, or in GitHub's mathematics.</summary>
    private const string Special = "\\`*[]<>|~$";

    /// <summary>What is markup only where a line begins; <c>1.</c> and <c>1)</c> begin a list as well as <c>-</c> does.</summary>
    private const string SpecialAtStart = "-+=#:.)";

    /// <summary>The text on one line, with a backslash before every character that could be markup.</summary>
    /// <param name="text">Any text; control characters and line breaks become blanks, and what only turns or hides other text is gone.</param>
    /// <param name="isAtStart">Whether a line begins with it.</param>
    public static string Escape(string text, bool isAtStart = true)
    {
        text = HiddenCharacters.Remove(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(letter, StringComparison.Ordinal)
                || (isAtStart && SpecialAtStart.Contains(letter, StringComparison.Ordinal))
                || IsMarkupHere(text, index))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            isAtStart = isAtStart && (letter == ' ' || char.IsAsciiDigit(letter));
        }

        return escaped.ToString();
    }

    /// <summary>Escaped text that is marked as another language's.</summary>
    /// <param name="text">Markdown on one line.</param>
    /// <param name="tag">The language's BCP 47 tag; null where it is the text's around it.</param>
    public static string InLanguage(string text, string? tag) => tag is null || text.Length == 0 ? text : $"![{text}](language:{tag})";

    /// <summary>The text of code, in which nothing is markup: without control characters, but for line ends and tabs, and without what only turns or hides other text.</summary>
    public static string OfCode(string text) =>
        string.Concat(HiddenCharacters.Remove(text).Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') || letter is '\u2028' or '\u2029' ? ' ' : letter));

    /// <summary>Characters that mean something only between certain neighbours: entities, emphasis, links that GitHub makes by itself.</summary>
    private static bool IsMarkupHere(string text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        return text[index] switch
        {
            '&' => after == '#' || char.IsAsciiLetter(after),
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after),
            '@' => char.IsLetterOrDigit(after),
            ':' => after is '/' or ':' || before == ':',
            '.' => index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }
}
