using System.Globalization;

namespace ServiceReport.Statistics;

/// <summary>A place in a text that moves on over what it recognises: the digits, marks and month names that dates are written with.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _index;

    public readonly bool IsAtEnd => _index == _text.Length;

    /// <summary>A number of so many digits; none follows it.</summary>
    public bool Digits(int fewest, int most, out int number)
    {
        number = 0;
        var end = _index;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        if (end - _index < fewest || end - _index > most)
        {
            return false;
        }

        number = int.Parse(_text[_index..end], NumberStyles.None, CultureInfo.InvariantCulture);
        _index = end;
        return true;
    }

    public bool Is(char mark)
    {
        if (IsAtEnd || _text[_index] != mark)
        {
            return false;
        }

        _index++;
        return true;
    }

    public bool IsOneOf(ReadOnlySpan<char> marks, out char mark)
    {
        mark = '\0';
        if (IsAtEnd || !marks.Contains(_text[_index]))
        {
            return false;
        }

        mark = _text[_index++];
        return true;
    }

    public bool Word(string word)
    {
        if (!_text[_index..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _index += word.Length;
        return true;
    }

    /// <summary>Passes over blanks of any kind; true where there was one.</summary>
    public bool Blanks()
    {
        var start = _index;
        while (!IsAtEnd && char.IsWhiteSpace(_text[_index]))
        {
            _index++;
        }

        return _index > start;
    }

    /// <summary>A month's name, long or short, with or without a full stop behind it.</summary>
    public bool MonthName(out int number)
    {
        var end = _index;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        number = MonthText.NumberOf(_text[_index..end]);
        if (number == 0)
        {
            return false;
        }

        _index = end;
        Is('.');
        return true;
    }
}
