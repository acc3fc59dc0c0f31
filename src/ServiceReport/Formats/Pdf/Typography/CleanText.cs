using System.Text;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>
/// Text as it may be set: white space is a blank, characters that would only turn, join or hide other text are gone, and what
/// is no character at all (control codes, half surrogate pairs) is U+FFFD, which is drawn as a hollow square.
/// </summary>
internal static class CleanText
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    public static string Of(string text)
    {
        var index = 0;
        while (index < text.Length && text[index] is >= ' ' and < '\u007F' or >= '\u00A0' and < '\u0300')
        {
            index++;
        }

        return index == text.Length ? text : Clean(text);
    }

    /// <summary>The text with narrow blanks (U+202F) between groups of digits: in a column of figures wide ones tear them apart.</summary>
    public static string WithNarrowGroups(string text)
    {
        if (!text.Contains(NoBreakSpace, StringComparison.Ordinal))
        {
            return text;
        }

        var narrow = text.ToCharArray();
        for (var index = 1; index < narrow.Length - 1; index++)
        {
            if (narrow[index] == NoBreakSpace && char.IsAsciiDigit(narrow[index - 1]) && char.IsAsciiDigit(narrow[index + 1]))
            {
                narrow[index] = NarrowNoBreakSpace;
            }
        }

        return new string(narrow);
    }

    /// <summary>The character at a place in clean text; above U+FFFF it takes two places.</summary>
    public static int CodePointAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var hasMarks = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (codePoint is '\t' or '\n' or '\r' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (codePoint < ' ' || codePoint is (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF)
            {
                clean.Append('\uFFFD');
            }
            else if (!IsInvisible(codePoint))
            {
                hasMarks |= codePoint is >= 0x300 and < 0x370;
                clean.Append(rune.ToString());
            }
        }

        var result = clean.ToString();
        return hasMarks ? result.Normalize(NormalizationForm.FormC) : result; // "a" and a ring above are one letter to the reader.
    }

    private static bool IsInvisible(int codePoint) => codePoint is
        (>= 0x200C and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F)
        or 0x061C or 0xFEFF or (>= 0xE0000 and <= 0xE0FFF);
}
