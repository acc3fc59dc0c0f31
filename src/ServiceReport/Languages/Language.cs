using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>
/// How a language writes numbers, months and dates. It is ours and not the machine's, so that the same figures give the same
/// characters everywhere (the runtime's Norwegian data differ between versions of ICU).
/// </summary>
public abstract class Language
{
    private protected const char NoBreakSpace = '\u00A0';

    public static Language Bokmal { get; } = new Bokmal();

    public static Language Nynorsk { get; } = new Nynorsk();

    public static Language English { get; } = new English();

    /// <summary>Every language there is.</summary>
    public static IReadOnlyList<Language> All { get; } = [Bokmal, Nynorsk, English];

    /// <summary>The language with a tag that is known to be one of <see cref="All"/>.</summary>
    public static Language Of(string tag) => All.First(language => language.Tag == tag);

    /// <summary>The BCP 47 tag, such as <c>nb</c>: the value of <c>--language</c>, of <c>lang</c> in HTML and of the PDF's language.</summary>
    public abstract string Tag { get; }

    /// <summary>The words for zero, one and so on.</summary>
    private protected abstract IReadOnlyList<string> SmallNumbers { get; }

    /// <summary>The day of a date: <c>19.</c>, <c>19</c>.</summary>
    private protected abstract string Day(DateOnly date);

    /// <summary>The sign behind a number in per cent, with the blank before it, where there is one.</summary>
    private protected abstract string PercentSign { get; }

    /// <summary>How numbers are written.</summary>
    private protected abstract NumberStyle Numbers { get; }

    /// <summary>An exact number with grouped thousands, at least <paramref name="decimals"/> decimals, and more where the figure has more.</summary>
    public string Number(decimal value, int decimals = 0)
    {
        var shown = value.WithoutTrailingZeros();
        return Numbers.Write(shown, Math.Max(decimals, shown.Scale));
    }

    /// <summary>A number rounded half away from zero to exactly <paramref name="decimals"/> decimals; for shares and changes, never for a verdict's figure.</summary>
    public string Rounded(decimal value, int decimals) =>
        Numbers.Write(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals);

    /// <summary>A figure with its unit: <c>6 142 016</c>, <c>99,69 %</c>, <c>289 sek</c>; <c>6,142,016</c>, <c>99.69%</c>, <c>289 s</c>. Blanks are no-break (U+00A0).</summary>
    public abstract string Figure(decimal value, Unit unit, int decimals = 0);

    /// <summary>
    /// A share or a change in per cent, rounded to one decimal: <c>3,1 %</c>; with more where it would be a whole that it is not: what has fallen by
    /// 99,95 % is still there.
    /// </summary>
    public string Percent(decimal value)
    {
        var decimals = 1;
        while (Math.Abs(value) < 100 && Math.Abs(Math.Round(value, decimals, MidpointRounding.AwayFromZero)) == 100)
        {
            decimals++;
        }

        return Rounded(value, decimals) + PercentSign;
    }

    /// <summary>How long something took, in minutes and, where there are any, seconds: <c>75 min</c>, <c>10 min 20 sek</c>, <c>20 sek</c>.</summary>
    public string Duration(TimeSpan duration)
    {
        var minutes = decimal.Truncate((decimal)duration.Ticks / TimeSpan.TicksPerMinute);
        var seconds = (duration.Ticks - (minutes * TimeSpan.TicksPerMinute)) / TimeSpan.TicksPerSecond;
        return seconds == 0 ? Figure(minutes, Unit.Minutes)
            : minutes == 0 ? Figure(seconds, Unit.Seconds)
            : $"{Figure(minutes, Unit.Minutes)} {Figure(seconds, Unit.Seconds)}";
    }

    /// <summary><c>februar</c></summary>
    public abstract string MonthName(int month);

    /// <summary><c>feb.</c>, <c>Feb</c>; <c>mai</c>, <c>juni</c> and <c>juli</c> are not shortened.</summary>
    public abstract string ShortMonthName(int month);

    /// <summary><c>februar 2026</c></summary>
    public string MonthAndYear(Month month) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthName(month.Number)} {month.Year}");

    /// <summary><c>19. mars 2026</c>, with a no-break blank between day and month only, since a narrow column must be able to break it.</summary>
    public string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Day(date)}{NoBreakSpace}{MonthName(date.Month)} {date.Year}");

    /// <summary>The days from one to another, what they share written once: <c>3.–4. juni 2026</c>, <c>30. juni – 2. juli 2026</c>.</summary>
    public string DateRange(DateOnly first, DateOnly last)
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

    /// <summary>A small number as running text has it: <c>fire</c>; from 13 on, in digits.</summary>
    public string CountWord(int number) => number >= 0 && number < SmallNumbers.Count ? SmallNumbers[number] : Number(number);

    /// <summary><c>12. februar 2026 kl. 08.15</c></summary>
    public abstract string Moment(DateTime clock);

    /// <summary>A target's rule in words: <c>minst 99,90 %</c>, <c>under 60 sek</c>.</summary>
    public abstract string Rule(TargetRule rule, Unit unit, int decimals);

    /// <summary>What stands at a target's line in a chart: <c>krav 99,90 %</c>.</summary>
    public abstract string Requirement(string limit);

    /// <summary>The verdict's word: <c>oppfylt</c>, <c>ikke oppfylt</c>, <c>ukjent</c>.</summary>
    public abstract string VerdictWord(Verdict verdict);

    public override string ToString() => Tag;
}
