using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>Why a text is no figure, in words, with where it goes wrong and what may have been meant.</summary>
internal static class NumberRefusals
{
    public static NumberReading NotANumber(string text, int index, int length)
    {
        var at = Math.Min(index, text.Length - 1);
        return Refused(NumberFault.NotANumber, $"{Wording.Quote(text)} is not a number", at, Math.Max(1, length), HintFor(text, at));
    }

    private static string? HintFor(string text, int index)
    {
        var afterDigit = index > 0 && char.IsAsciiDigit(text[index - 1]);
        return text[index] switch
        {
            var letter when LooksLikeDigit(letter) is { } digit => $"is the letter {letter} a digit {digit}?",
            'e' or 'E' when afterDigit => "write all the digits; a spreadsheet has shortened the number",
            ':' when afterDigit => "write a time as one number, such as 289 for 4:49 in seconds",
            'm' or 'M' when text.AsSpan(index).StartsWith("mill", StringComparison.OrdinalIgnoreCase)
                || text.AsSpan(index).StartsWith("mrd", StringComparison.OrdinalIgnoreCase) => "write all the digits; a rounded figure is not exact",
            '(' => "write a negative number with a minus sign",
            _ => null,
        };
    }

    /// <summary>The digit that a letter is often typed for; null for any other.</summary>
    public static char? LooksLikeDigit(char letter) => letter switch
    {
        'l' or 'I' or '|' => '1',
        'O' or 'o' => '0',
        _ => null,
    };

    public static NumberReading WrongUnit(string text, int start, int end, Unit written, Unit expected)
    {
        var first = start;
        while (char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return Refused(
            NumberFault.WrongUnit,
            $"{Wording.Quote(text)} is {UnitText.InWords(written)}, but the series is {UnitText.InWords(expected)}",
            first,
            end - first,
            (written, expected) switch
            {
                (Unit.Minutes, Unit.Seconds) => "write the seconds, such as 240 for 4 min",
                (Unit.Seconds, Unit.Minutes) => "write the minutes, such as 4.5 for 270 s",
                _ => null,
            });
    }

    public static NumberReading OutOfBounds(string text, int start, int end, string what) =>
        Refused(NumberFault.OutOfBounds, $"{Wording.Quote(text)} {what}", start, end - start, null);

    public static NumberReading Refused(NumberFault fault, string message, int index, int length, string? hint) =>
        NumberReading.Refused(new NumberRefusal(fault, message, index, length, hint));
}
