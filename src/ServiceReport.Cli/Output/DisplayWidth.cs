using System.Globalization;
using System.Text;

namespace ServiceReport.Cli.Output;

/// <summary>How many columns of a terminal a text takes: two for a wide letter, none for a mark on the letter before it.</summary>
internal static class DisplayWidth
{
    /// <summary>The blocks of wide letters (East Asian Width W and F, Unicode Standard Annex 11) as far as fonts have them, ascending.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1), (0x2705, 0x2705), (0x274C, 0x274C),
        (0x2753, 0x2755), (0x2757, 0x2757), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18AFF),
        (0x1B000, 0x1B2FF), (0x1F1E6, 0x1F202), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            width += Of(letter);
        }

        return width;
    }

    private static int Of(Rune letter)
    {
        if (letter.IsAscii)
        {
            return 1;
        }

        if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return 0;
        }

        foreach (var (first, last) in Wide)
        {
            if (letter.Value < first)
            {
                return 1;
            }

            if (letter.Value <= last)
            {
                return 2;
            }
        }

        return 1;
    }
}
