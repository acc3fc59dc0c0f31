using System.Globalization;
using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>
/// The one grammar for days and moments as people write them: <c>18.03.2026</c>, <c>18. mars 2026</c>, <c>2026-03-18</c>, only a month
/// (<c>juni 2026</c>), and with a time <c>12.02.2026 08:15</c> or <c>2026-02-12T08:15+01:00</c>. Years have four digits; the day stands
/// before the month unless the year stands first. Dates with slashes are refused, since <c>03/04/2026</c> is two days.
/// </summary>
public static class DateText
{
    /// <summary>No clock is farther from UTC: that of Kiritimati.</summary>
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    /// <summary>A day, or a month without a day.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        if (TryReadDay(text, out var day))
        {
            date = PartialDate.Of(day);
            return true;
        }

        var isMonth = MonthText.TryRead(text, out var month) && !text.Contains('/');
        date = isMonth ? new PartialDate(month, null) : default;
        return isMonth;
    }

    /// <summary>A whole day.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        var scanner = new TextScanner(text.Trim());
        return Day(ref scanner, out day) && scanner.IsAtEnd;
    }

    /// <summary>A day with a time, and perhaps an offset from UTC.</summary>
    public static bool TryReadMoment(ReadOnlySpan<char> text, out Moment moment)
    {
        moment = default;
        var scanner = new TextScanner(text.Trim());
        if (!Day(ref scanner, out var day))
        {
            return false;
        }

        if (!Gap(ref scanner) || !Time(ref scanner, out var time) || !Offset(ref scanner, out var offset) || !scanner.IsAtEnd)
        {
            return false;
        }

        moment = new Moment(day.ToDateTime(time), offset);
        return true;
    }

    /// <summary>Why a text is not understood as a date, where it is one of the usual ways that can be misread; null otherwise.</summary>
    public static string? Hint(string text)
    {
        if (TryReadMoment(text, out _))
        {
            return "leave the time out";
        }

        var scanner = new TextScanner(text.AsSpan().Trim());
        if (Day(ref scanner, out _))
        {
            return null;
        }

        scanner = new TextScanner(text.AsSpan().Trim());
        if (!scanner.Digits(1, 2, out var first) || !scanner.IsOneOf("/.-", out var mark) || !scanner.Digits(1, 2, out var second) || !scanner.Is(mark))
        {
            return MonthText.Hint(text);
        }

        if (scanner.Digits(4, 4, out var year) && first <= 12 && second > 12 && Make(year, first, second, out var american))
        {
            return string.Create(CultureInfo.InvariantCulture, $"is it the American way, month first? Write {american:dd.MM.yyyy} or {american:yyyy-MM-dd}");
        }

        if (mark != '.')
        {
            return "day or month first? write 18.03.2026 or 2026-03-18";
        }

        return scanner.Digits(2, 2, out _) ? "write the year with four digits, such as 18.03.2026" : "the calendar has no such day";
    }

    /// <summary>Why a text is not understood as a day with a time: what its day lacks, or its time; null where neither is clear.</summary>
    public static string? MomentHint(string text)
    {
        var scanner = new TextScanner(text.AsSpan().Trim());
        if (!Day(ref scanner, out _))
        {
            return Hint(text);
        }

        if (scanner.IsAtEnd)
        {
            return $"the time is missing; write it behind the day, such as {Wording.Quote($"{text.Trim()} 08:15")}";
        }

        Gap(ref scanner);
        return scanner.Digits(1, 2, out var hour) && scanner.IsOneOf(":.", out _) && scanner.Digits(2, 2, out var minute) && (hour > 23 || minute > 59)
            ? "hours go from 00:00 to 23:59"
            : null;
    }

    private static bool Day(ref TextScanner scanner, out DateOnly day)
    {
        day = default;
        if (scanner.Digits(4, 4, out var year))
        {
            return scanner.Is('-') && scanner.Digits(2, 2, out var isoMonth) && scanner.Is('-') && scanner.Digits(2, 2, out var isoDay)
                && Make(year, isoMonth, isoDay, out day);
        }

        if (!scanner.Digits(1, 2, out var number))
        {
            return false;
        }

        var hasPoint = scanner.Is('.');
        var hasBlank = scanner.Blanks();
        if (hasPoint && scanner.Digits(1, 2, out var month))
        {
            var isSetApart = scanner.Is('.');
            scanner.Blanks();
            return isSetApart && scanner.Digits(4, 4, out year) && Make(year, month, number, out day);
        }

        return (hasPoint || hasBlank) && scanner.MonthName(out month) && scanner.Blanks() && scanner.Digits(4, 4, out year)
            && Make(year, month, number, out day);
    }

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        var isDay = year is >= Month.FirstYear and <= Month.LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }

    /// <summary>What sets a time apart from its day: a blank or a T, and perhaps <c>kl.</c>; true where it is there.</summary>
    private static bool Gap(ref TextScanner scanner)
    {
        scanner.Is(',');
        var isSetApart = scanner.Blanks() || scanner.Is('T') || scanner.Is('t');
        if (isSetApart && scanner.Word("kl"))
        {
            scanner.Is('.');
            scanner.Blanks();
        }

        return isSetApart;
    }

    private static bool Time(ref TextScanner scanner, out TimeOnly time)
    {
        time = default;
        if (!scanner.Digits(1, 2, out var hour) || !scanner.IsOneOf(":.", out var mark) || !scanner.Digits(2, 2, out var minute))
        {
            return false;
        }

        var second = 0;
        if (scanner.Is(mark) && !scanner.Digits(2, 2, out second))
        {
            return false;
        }

        var isTime = hour <= 23 && minute <= 59 && second <= 59;
        time = isTime ? new TimeOnly(hour, minute, second) : default;
        return isTime;
    }

    private static bool Offset(ref TextScanner scanner, out TimeSpan? offset)
    {
        offset = null;
        scanner.Blanks();
        if (scanner.Is('Z') || scanner.Is('z'))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (!scanner.IsOneOf("+-−", out var sign))
        {
            return true;
        }

        if (!scanner.Digits(2, 2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (scanner.Is(':') && !scanner.Digits(2, 2, out minutes))
        {
            return false;
        }

        var span = new TimeSpan(hours, minutes, 0);
        offset = sign == '+' ? span : -span;
        return minutes <= 59 && span <= FarthestOffset;
    }
}
