using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>
/// The grammar for months as people write them in tables, in Norwegian and English: <c>februar 2026</c>, <c>feb. 26</c>, <c>2026-02</c>,
/// <c>02.2026</c>, <c>202602</c>, <c>2026M02</c>; and names without a year: <c>februar</c>, <c>Feb.</c>
/// </summary>
public static class MonthText
{
    /// <summary>By month: Norwegian (both written forms have the same names), then English, the long name first.</summary>
    private static readonly string[][] Names =
    [
        ["januar", "jan", "january"],
        ["februar", "feb", "february"],
        ["mars", "mar", "march"],
        ["april", "apr"],
        ["mai", "may"],
        ["juni", "jun", "june"],
        ["juli", "jul", "july"],
        ["august", "aug"],
        ["september", "sep", "sept"],
        ["oktober", "okt", "october", "oct"],
        ["november", "nov"],
        ["desember", "des", "december", "dec"],
    ];

    /// <summary>Every name that is understood, for "did you mean 'mars'?".</summary>
    public static IEnumerable<string> KnownNames => Names.SelectMany(names => names);

    /// <summary>Reads a month's name without a year: <c>februar</c>, <c>FEB.</c>, <c>February</c>.</summary>
    public static bool TryReadName(ReadOnlySpan<char> text, out int number)
    {
        var scanner = new TextScanner(text.Trim());
        return scanner.MonthName(out number) && scanner.IsAtEnd;
    }

    /// <summary>
    /// Reads a month with its year. A year of two digits is understood behind a name only (<c>feb. 26</c>), since <c>02.26</c> can be a
    /// day; a whole date (<c>2026-02-01</c>, <c>01.02.2026</c>) stands for its month.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Month month)
    {
        var trimmed = text.Trim();
        return NameAndYear(trimmed, out month) || YearFirst(trimmed, out month) || MonthFirst(trimmed, out month) || WholeDate(trimmed, out month);
    }

    /// <summary>Reads a year of four digits that a report can be about.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        var scanner = new TextScanner(text.Trim());
        return scanner.Digits(4, 4, out year) && scanner.IsAtEnd && year is >= Month.FirstYear and <= Month.LastYear;
    }

    /// <summary>The number of a month's name (1 to 12), long or short, in any case; 0 where it is none.</summary>
    internal static int NumberOf(ReadOnlySpan<char> name)
    {
        for (var index = 0; index < Names.Length; index++)
        {
            foreach (var known in Names[index])
            {
                if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    return index + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>"did you mean 'mars 2026'?" for a month that is not understood; null where no name is near.</summary>
    public static string? Hint(string text)
    {
        var trimmed = text.Trim();
        var first = 0;
        while (first < trimmed.Length && !char.IsLetter(trimmed[first]))
        {
            first++;
        }

        var end = first;
        while (end < trimmed.Length && char.IsLetter(trimmed[end]))
        {
            end++;
        }

        var letters = trimmed[first..end];
        return Nearest.Of(letters, KnownNames) is { } name && !letters.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? $"did you mean {Wording.Quote(trimmed.Replace(letters, name, StringComparison.Ordinal))}?"
            : null;
    }

    /// <summary><c>februar 2026</c>, <c>feb. 26</c>, <c>feb-26</c>, <c>2026 februar</c></summary>
    private static bool NameAndYear(ReadOnlySpan<char> text, out Month month)
    {
        var scanner = new TextScanner(text);
        if (scanner.Digits(4, 4, out var yearBefore))
        {
            Gap(ref scanner);
            return scanner.MonthName(out var numberAfter) && scanner.IsAtEnd ? Make(yearBefore, numberAfter, out month) : None(out month);
        }

        if (!scanner.MonthName(out var number))
        {
            return None(out month);
        }

        Gap(ref scanner);
        if (scanner.Is('\'') || scanner.Is('’') || !scanner.Digits(4, 4, out var year))
        {
            year = scanner.Digits(2, 2, out var twoDigits) ? 2000 + twoDigits : 0;
        }

        return scanner.IsAtEnd ? Make(year, number, out month) : None(out month);
    }

    private static void Gap(ref TextScanner scanner)
    {
        scanner.Blanks();
        if (scanner.IsOneOf("-–/,", out _))
        {
            scanner.Blanks();
        }
    }

    /// <summary><c>2026-02</c>, <c>2026/2</c>, <c>2026.02</c>, <c>2026M02</c>, <c>202602</c></summary>
    private static bool YearFirst(ReadOnlySpan<char> text, out Month month)
    {
        var scanner = new TextScanner(text);
        if (scanner.Digits(6, 6, out var yearAndMonth) && scanner.IsAtEnd)
        {
            return Make(yearAndMonth / 100, yearAndMonth % 100, out month);
        }

        return scanner.Digits(4, 4, out var year) && scanner.IsOneOf("-/.Mm", out _) && scanner.Digits(1, 2, out var number) && scanner.IsAtEnd
            ? Make(year, number, out month)
            : None(out month);
    }

    /// <summary><c>02.2026</c>, <c>02/2026</c>, <c>2-2026</c></summary>
    private static bool MonthFirst(ReadOnlySpan<char> text, out Month month)
    {
        var scanner = new TextScanner(text);
        return scanner.Digits(1, 2, out var number) && scanner.IsOneOf("-/.", out _) && scanner.Digits(4, 4, out var year) && scanner.IsAtEnd
            ? Make(year, number, out month)
            : None(out month);
    }

    private static bool WholeDate(ReadOnlySpan<char> text, out Month month)
    {
        if (!DateText.TryReadDay(text, out var day))
        {
            return None(out month);
        }

        return Make(day.Year, day.Month, out month);
    }

    private static bool Make(int year, int number, out Month month)
    {
        var isMonth = year is >= Month.FirstYear and <= Month.LastYear && number is >= 1 and <= 12;
        month = isMonth ? new Month(year, number) : default;
        return isMonth;
    }

    private static bool None(out Month month)
    {
        month = default;
        return false;
    }
}
