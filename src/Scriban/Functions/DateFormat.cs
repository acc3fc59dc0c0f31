using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Writes dates by patterns as <c>%d %b %Y</c>, and translates such patterns to .NET's.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    /// <summary>Patterns that are short for others.</summary>
    private static string? Expand(char code) => code switch
    {
        'c' => "%a %b %e %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'h' => "%b",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder();
        Append(text, date, pattern, culture);
        return text.ToString();
    }

    /// <summary>The same pattern in the form that .NET reads dates with.</summary>
    public static string ToNetPattern(string pattern)
    {
        var text = new StringBuilder();
        AppendNet(text, pattern);

        // A pattern of one letter would be taken for the name of a standard pattern.
        return text.Length == 1 ? $"%{text}" : text.ToString();
    }

    private static void Append(StringBuilder text, DateTime date, string pattern, CultureInfo culture)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            var code = pattern[++i];
            if (code == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (Expand(code) is { } longer)
            {
                Append(text, date, longer, culture);
            }
            else
            {
                text.Append(Part(date, code, culture) ?? $"%{code}");
            }
        }
    }

    private static string? Part(DateTime date, char code, CultureInfo culture) => code switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'v' => $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{Digits(date.Year, 4)}",
        'Z' => date.ToString("zzz", culture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        'e' => Padded(date.Day),
        'k' => Padded(date.Hour),
        'l' => Padded(HourOfTwelve(date)),
        's' => (new DateTimeOffset(date).ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture),
        _ => NumericPart(date, code),
    };

    private static string? NumericPart(DateTime date, char code) => code switch
    {
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(HourOfTwelve(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'N' => Digits(date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        'S' => Digits(date.Second, 2),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits(Week(date, DayOfWeek.Sunday), 2),
        'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Digits(Week(date, DayOfWeek.Monday), 2),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        _ => null,
    };

    private static void AppendNet(StringBuilder text, string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '%' && i + 1 < pattern.Length)
            {
                var code = pattern[++i];
                if (Expand(code) is { } longer)
                {
                    AppendNet(text, longer);
                }
                else
                {
                    text.Append(NetPart(code));
                }
            }
            else if (char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else
            {
                text.Append('\\').Append(c);
            }
        }
    }

    private static string NetPart(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'e' => "d",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'S' => "ss",
        'v' => "d\\-MMM\\-yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'n' => "\n",
        't' => "\t",
        'g' => string.Empty,
        _ => $"\\{code}",
    };

    private static int Week(DateTime date, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, firstDay);

    private static int HourOfTwelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Digits(long value, int digits) => value.ToString($"D{digits}", CultureInfo.InvariantCulture);

    private static string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
