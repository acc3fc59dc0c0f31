namespace ServiceReport.Statistics;

/// <summary>
/// The marks that lead from a figure or a label to a note below the table: <c>123*</c>, <c>123 1)</c>, <c>februar¹</c>, <c>Sum a)</c>.
/// A digit and a bracket that follow a digit without a blank (<c>1231)</c>) are no mark, since they can be read in two ways.
/// </summary>
public static class FootnoteMark
{
    /// <summary>How much of a text, from its start, is left without its marks and the blanks at its end; a text of marks alone is kept.</summary>
    public static int LengthWithout(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd().Length;
        while (LengthOfLast(text[..end]) is var length and > 0 && text[..(end - length)].TrimEnd() is { IsEmpty: false } rest)
        {
            end = rest.Length;
        }

        return end;
    }

    /// <summary>The text without its marks, and the marks: <c>123 1)</c> is <c>123</c> and <c>1)</c>; null where it has none.</summary>
    public static string? In(string text, out string without)
    {
        var length = LengthWithout(text);
        without = text[..length];
        var mark = text.AsSpan(length).Trim();
        return mark.IsEmpty ? null : mark.ToString();
    }

    /// <summary>The digit raised, as in <c>¹</c>; another character as it is.</summary>
    public static char Raised(char character) => char.IsAsciiDigit(character) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[character - '0'] : character;

    private static int LengthOfLast(ReadOnlySpan<char> text)
    {
        var inside = text is [.., ')' or '⁾'] ? text[..^1] : text;
        var behind = text.Length - inside.Length;
        var raised = inside.Length - inside.TrimEnd("*†‡⁰¹²³⁴⁵⁶⁷⁸⁹").Length;
        if (raised > 0 || behind == 0)
        {
            return raised == 0 ? 0 : raised + behind;
        }

        var digits = inside.Length - inside.TrimEnd("0123456789").Length;
        return digits switch
        {
            1 or 2 when inside[..^digits] is [.., not ('.' or ',' or '(' or '-' or '/')] => digits + behind,
            0 when inside is [.., ' ' or '\u00A0', >= 'a' and <= 'z'] => 1 + behind,
            _ => 0,
        };
    }
}
