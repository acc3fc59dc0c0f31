namespace ServiceReport.Findings;

/// <summary>
/// Characters that are not seen and turn or hide those that are: marks of the writing direction, with which a text can be shown in
/// another order than it is stored (CVE-2021-42574), tags, and marks of ideographic annotations. No report has a use for them; the joiners and the soft
/// hyphen, which words and emoji are written with, are not among them.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>The text without them.</summary>
    public static string Remove(string text)
    {
        var first = FirstIn(text);
        if (first < 0)
        {
            return text;
        }

        var clean = new System.Text.StringBuilder(text, 0, first, text.Length);
        for (var index = first; index < text.Length; index++)
        {
            if (IsTag(text, index))
            {
                index++;
            }
            else if (!IsHidden(text[index]))
            {
                clean.Append(text[index]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a character is one of them, those above U+FFFF not included.</summary>
    public static bool IsHidden(char letter) => letter is
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');

    private static int FirstIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] >= '\u061C' && (IsHidden(text[index]) || IsTag(text, index)))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>U+E0000 to U+E0FFF: invisible copies of ASCII, and selectors.</summary>
    private static bool IsTag(string text, int index) =>
        text[index] is >= '\uDB40' and <= '\uDB43' && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
