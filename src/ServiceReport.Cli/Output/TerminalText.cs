using System.Globalization;

namespace ServiceReport.Cli.Output;

/// <summary>Text from files as a terminal may show it: on one line, without escapes and without marks that turn the writing direction.</summary>
internal static class TerminalText
{
    /// <summary>Every character that is not printed as itself becomes <c>·</c>; the text keeps its length, so that carets stay in place.</summary>
    public static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            line[index] = IsHarmless(source[index]) ? source[index] : '·';
        }
    });

    private static bool IsHarmless(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
