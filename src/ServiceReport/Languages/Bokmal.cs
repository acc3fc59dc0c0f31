using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>Norwegian bokmål, after Språkrådet's rules: <c>6 142 016</c>, <c>99,69 %</c>, <c>−4,5</c>, <c>19. mars 2026</c>.</summary>
internal sealed class Bokmal : Language
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';

    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] ShortMonths =
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

    /// <summary>Zero to twelve, as adjectives of a neuter noun (<c>ett tall</c>, <c>ett krav</c>).</summary>
    private static readonly string[] SmallNumbers =
        ["ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

    public override string Tag => "nb";

    public override string Number(decimal value, int decimals = 0)
    {
        var shown = value.WithoutTrailingZeros();
        return Write(shown, Math.Max(decimals, shown.Scale));
    }

    public override string Rounded(decimal value, int decimals) =>
        Write(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals);

    public override string Figure(decimal value, Unit unit, int decimals = 0) => unit switch
    {
        Unit.Percent => Number(value, decimals) + NoBreakSpace + "%",
        Unit.Seconds => Number(value, decimals) + NoBreakSpace + "sek",
        Unit.Minutes => Number(value, decimals) + NoBreakSpace + "min",
        _ => Number(value, decimals),
    };

    public override string Percent(decimal value) => Rounded(value, 1) + NoBreakSpace + "%";

    public override string MonthName(int month) => Months[month - 1];

    public override string ShortMonthName(int month) => ShortMonths[month - 1];

    public override string MonthAndYear(Month month) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthName(month.Number)} {month.Year}");

    public override string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Day(date)}{NoBreakSpace}{MonthName(date.Month)} {date.Year}");

    public override string DateRange(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return Date(first);
        }

        if (first.Year != last.Year)
        {
            return $"{Date(first)} – {Date(last)}";
        }

        var begin = first.Month == last.Month ? $"{Day(first)}–" : $"{Day(first)}{NoBreakSpace}{MonthName(first.Month)} – ";
        return begin + Date(last);
    }

    public override string CountWord(int number) => number >= 0 && number < SmallNumbers.Length ? SmallNumbers[number] : Number(number);

    public override string Moment(DateTime clock) => string.Create(
        CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(clock))} kl.{NoBreakSpace}{clock.Hour:00}.{clock.Minute:00}");

    public override string Rule(TargetRule rule, Unit unit, int decimals)
    {
        if (rule is { Comparison: Comparison.Between, Upper: { } upper })
        {
            return $"mellom {Number(rule.Limit, decimals)} og {Figure(upper, unit, decimals)}"; // The unit once is enough.
        }

        var word = rule.Comparison switch
        {
            Comparison.AtLeast => "minst",
            Comparison.Above => "over",
            Comparison.AtMost => "høyst",
            _ => "under",
        };
        return $"{word} {Figure(rule.Limit, unit, decimals)}";
    }

    public override string Requirement(string limit) => $"krav {limit}";

    public override string VerdictWord(Verdict verdict) => verdict switch
    {
        Verdict.Met => "oppfylt",
        Verdict.Missed => "ikke oppfylt",
        _ => "ukjent",
    };

    private static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}.");

    private static string Write(decimal value, int decimals)
    {
        var digits = Math.Abs(value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = digits.Length - (decimals > 0 ? decimals + 1 : 0);
        var text = new System.Text.StringBuilder(digits.Length + (whole / 3) + 1);
        if (value < 0)
        {
            text.Append(Minus);
        }

        for (var index = 0; index < whole; index++)
        {
            if (index > 0 && (whole - index) % 3 == 0)
            {
                text.Append(NoBreakSpace);
            }

            text.Append(digits[index]);
        }

        return decimals > 0 ? text.Append(',').Append(digits, whole + 1, decimals).ToString() : text.ToString();
    }
}
