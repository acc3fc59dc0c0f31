using System.Globalization;

namespace ServiceReport.Cli.Output;

/// <summary>
/// Text from files as a terminal or a job's log may show it: on one line, without escapes, without marks that turn the writing direction,
/// and without what a build server would take for a command.
/// </summary>
internal static class TerminalText
{
    private const char Stand = '·';

    /// <summary>Every character that is not printed as itself becomes <c>·</c>; the text keeps its length, so that carets stay in place.</summary>
    public static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            if (char.IsSurrogatePair(source, index))
            {
                var isHarmless = IsHarmless(CharUnicodeInfo.GetUnicodeCategory(source, index));
                (line[index], line[index + 1]) = isHarmless ? (source[index], source[index + 1]) : (Stand, Stand);
                index++;
                continue;
            }

            line[index] = IsHarmless(CharUnicodeInfo.GetUnicodeCategory(source[index])) ? source[index] : Stand;
            if (source[index] == '[')
            {
                Disarm(line[..index]);
            }
        }
    });

    /// <summary>Text with which a line begins: <c>::</c> there is a command to GitHub's runner.</summary>
    public static string LineStart(string text)
    {
        var line = OneLine(text);
        var blanks = line.Length - line.AsSpan().TrimStart().Length;
        return line.AsSpan(blanks).StartsWith("::", StringComparison.Ordinal) ? $"{line[..blanks]}{Stand}{line[(blanks + 1)..]}" : line;
    }

    private static bool IsHarmless(UnicodeCategory category) => category
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Takes the second <c>#</c> of <c>##[</c>, <c>##vso[</c>, <c>##teamcity[</c>: some build servers obey them in the middle of a line.</summary>
    private static void Disarm(Span<char> beforeBracket)
    {
        var end = beforeBracket.Length;
        while (end > 0 && char.IsAsciiLetter(beforeBracket[end - 1]))
        {
            end--;
        }

        if (beforeBracket[..end].EndsWith("##", StringComparison.Ordinal))
        {
            beforeBracket[end - 1] = Stand;
        }
    }
}
