using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>What a cell says about time: a month, a month's name without a year, a year, or nothing.</summary>
internal readonly record struct CalendarMark(int Year, int MonthNumber)
{
    private const int LongestText = 32;

    public static CalendarMark None => default;

    public bool IsMonth => Year != 0 && MonthNumber != 0;

    public bool IsMonthName => Year == 0 && MonthNumber != 0;

    public bool IsYear => Year != 0 && MonthNumber == 0;

    public Month Month => new(Year, MonthNumber);

    public static CalendarMark Of(Cell cell) => cell.Kind switch
    {
        CellKind.Date => Of(Month.Of(DateOnly.FromDateTime(cell.Date))),
        CellKind.Number => OfNumber(cell.Number),
        CellKind.Text when cell.Text.Length <= LongestText => OfText(cell.Text),
        _ => None,
    };

    /// <summary>The years that a text names: <c>Brukerservice 2026</c>.</summary>
    public static IEnumerable<int> YearsIn(string text) =>
        text.Split([' ', '\u00A0', ',', '(', ')', '.', ':', '–', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => MonthText.TryReadYear(word, out var year) ? year : 0)
            .Where(year => year > 0);

    private static CalendarMark OfText(string cellText)
    {
        var text = cellText.AsSpan(0, FootnoteMark.LengthWithout(cellText));
        if (MonthText.TryReadYear(text, out var year))
        {
            return new CalendarMark(year, 0);
        }

        if (MonthText.TryReadName(text, out var number))
        {
            return new CalendarMark(0, number);
        }

        return MonthText.TryRead(text, out var month) ? Of(month) : None;
    }

    /// <summary>2026, or 202602 as databases write months.</summary>
    private static CalendarMark OfNumber(decimal number)
    {
        if (number != decimal.Truncate(number) || number is < Month.FirstYear or > 219_912m)
        {
            return None;
        }

        var whole = (int)number;
        if (whole <= Month.LastYear)
        {
            return new CalendarMark(whole, 0);
        }

        var year = whole / 100;
        var month = whole % 100;
        return year is >= Month.FirstYear and <= Month.LastYear && month is >= 1 and <= 12 ? new CalendarMark(year, month) : None;
    }

    private static CalendarMark Of(Month month) =>
        month.Year is >= Month.FirstYear and <= Month.LastYear ? new CalendarMark(month.Year, month.Number) : None;
}
