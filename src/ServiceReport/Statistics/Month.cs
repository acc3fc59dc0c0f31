using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ServiceReport.Statistics;

/// <summary>A calendar month: a year and a number from 1 to 12, never a date-time. Prints as <c>2026-02</c>.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>The years a report can be about; anything else is a typing mistake.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2199;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>2026-02</c>; nothing else, since <c>02-26</c> can be read in two ways.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-' || !Digits(text.AsSpan(0, 4), out var year) || !Digits(text.AsSpan(5), out var number)
            || year is < FirstYear or > LastYear || number is < 1 or > 12)
        {
            return false;
        }

        month = new Month(year, number);
        return true;
    }

    public Month AddMonths(int months)
    {
        var index = (Year * 12) + Number - 1 + months;
        return new Month(index / 12, (index % 12) + 1);
    }

    public Month AddYears(int years) => this with { Year = Year + years };

    public bool Contains(DateOnly day) => day.Year == Year && day.Month == Number;

    public int CompareTo(Month other) => Year != other.Year ? Year.CompareTo(other.Year) : Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
