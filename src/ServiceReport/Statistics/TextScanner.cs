using System.Globalization;

namespace ServiceReport.Statistics;

/// <summary>A place in a text that moves on over what it recognises: the digits, marks and month names that dates are written with.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int index;

    public readonly bool IsAtEnd => index == text.Length;

    /// <summary>A number of so many digits; none follows it.</summary>
    public bool Digits(int fewest, int most, out int number)
    {
        number = 0;
        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - index < fewest || end - index > most)
        {
            return false;
        }

        number = int.Parse(text[index..end], NumberStyles.None, CultureInfo.InvariantCulture);
        index = end;
        return true;
    }

    public bool Is(char mark)
    {
        if (IsAtEnd || text[index] != mark)
        {
            return false;
        }

        index++;
        return true;
    }

    public bool IsOneOf(ReadOnlySpan<char> marks, out char mark)
    {
        mark = '\0';
        if (IsAtEnd || !marks.Contains(text[index]))
        {
            return false;
        }

        mark = text[index++];
        return true;
    }

    public bool Word(string word)
    {
        if (!text[index..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        index += word.Length;
        return true;
    }

    /// <summary>Passes over blanks of any kind; true where there was one.</summary>
    public bool Blanks()
    {
        var start = index;
        while (!IsAtEnd && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index > start;
    }

    /// <summary>A month's name, long or short, with or without a full stop behind it.</summary>
    public bool MonthName(out int number)
    {
        var end = index;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        number = MonthText.NumberOf(text[index..end]);
        if (number == 0)
        {
            return false;
        }

        index = end;
        Is('.');
        return true;
    }
}
