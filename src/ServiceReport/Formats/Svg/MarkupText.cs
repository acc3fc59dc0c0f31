using System.Text;
using ServiceReport.Findings;

namespace ServiceReport.Formats.Svg;

/// <summary>
/// Text as content or attribute of XML and HTML, so that it stays text. What neither language can hold (control characters, lone
/// surrogates, noncharacters) becomes U+FFFD, what only turns or hides other text is gone, and line ends become <c>\n</c>.
/// </summary>
internal static class MarkupText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Appends the text with <c>&amp; &lt; &gt; " '</c> written as entities that both languages know.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder builder, string text) => builder.AppendRepresentable(HiddenCharacters.Remove(text));

    /// <summary>Appends the attribute <c>lang</c>; nothing where the language is that of the page.</summary>
    public static StringBuilder AppendLanguage(this StringBuilder builder, string? tag) =>
        tag is null ? builder : builder.Append(" lang=\"").AppendEscaped(tag).Append('"');

    private static StringBuilder AppendRepresentable(this StringBuilder builder, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isPair = char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (isPair ? !IsNoncharacter(char.ConvertToUtf32(character, text[index + 1])) : IsPlain(character))
            {
                index += isPair ? 1 : 0;
                continue;
            }

            builder.Append(text[start..index]);
            index += isPair ? 1 : 0;
            start = index + 1;
            switch (character)
            {
                case '&': builder.Append("&amp;"); break;
                case '<': builder.Append("&lt;"); break;
                case '>': builder.Append("&gt;"); break;
                case '"': builder.Append("&quot;"); break;
                case '\'': builder.Append("&#39;"); break;
                case '\r':
                    if (start == text.Length || text[start] != '\n')
                    {
                        builder.Append('\n');
                    }

                    break;
                default: builder.Append(Replacement); break;
            }
        }

        return builder.Append(text[start..]);
    }

    /// <summary>The text without what markup cannot hold; for those who escape it themselves.</summary>
    public static string Representable(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in HiddenCharacters.Remove(text).EnumerateRunes()) // A lone surrogate is enumerated as U+FFFD.
        {
            builder.Append(IsNoncharacter(rune.Value) || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) ? Replacement.ToString() : rune.ToString());
        }

        return builder.ToString();
    }

    private static bool IsPlain(char character) => character switch
    {
        '&' or '<' or '>' or '"' or '\'' or '\r' => false,
        '\n' or '\t' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        _ => !char.IsSurrogate(character) && !IsNoncharacter(character),
    };

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
