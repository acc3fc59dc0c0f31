using System.Text;

namespace ServiceReport.Formats;

/// <summary>Where a long figure may be parted between lines: between its groups of digits and nowhere else.</summary>
internal static class DigitGroups
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text with a mark behind each blank between groups of digits, and behind each comma where there are two: one may be the decimals'.</summary>
    /// <param name="text">Such as <c>5 052 933</c> or <c>5,052,933</c>, blanks as U+00A0.</param>
    /// <param name="mark">What allows a break, such as a blank of no width.</param>
    public static string Marked(string text, string mark)
    {
        var commas = text.IndexOf(',', StringComparison.Ordinal) != text.LastIndexOf(',');
        StringBuilder? marked = null;
        var copied = 0;
        for (var index = 1; index + 1 < text.Length; index++)
        {
            if ((text[index] == NoBreakSpace || (commas && text[index] == ',')) && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]))
            {
                marked ??= new StringBuilder(text.Length + mark.Length);
                marked.Append(text, copied, index + 1 - copied).Append(mark);
                copied = index + 1;
            }
        }

        return marked is null ? text : marked.Append(text, copied, text.Length - copied).ToString();
    }
}
