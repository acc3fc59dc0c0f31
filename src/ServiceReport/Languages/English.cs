using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>
/// British English, as Norwegian public bodies write it: <c>6,142,016</c>, <c>99.69%</c>, <c>−4.5</c>, <c>19 March 2026</c>, and units by
/// their symbols (<c>289 s</c>).
/// </summary>
internal sealed class English : Language
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortMonths =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Zero to twelve, as they stand before <c>of</c> or a noun.</summary>
    private protected override IReadOnlyList<string> SmallNumbers { get; } =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public override string Tag => "en";

    private protected override NumberStyle Numbers => new(Group: ',', Decimal: '.');

    public override string Figure(decimal value, Unit unit, int decimals = 0) => unit switch
    {
        Unit.Percent => Number(value, decimals) + "%",
        Unit.Seconds => Number(value, decimals) + NoBreakSpace + "s",
        Unit.Minutes => Number(value, decimals) + NoBreakSpace + "min",
        _ => Number(value, decimals),
    };

    private protected override string PercentSign => "%";

    public override string MonthName(int month) => Months[month - 1];

    public override string ShortMonthName(int month) => ShortMonths[month - 1];

    private protected override string Day(DateOnly date) => date.Day.ToString(CultureInfo.InvariantCulture);

    public override string Moment(DateTime clock) => string.Create(
        CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(clock))} at{NoBreakSpace}{clock.Hour:00}:{clock.Minute:00}");

    public override string Rule(TargetRule rule, Unit unit, int decimals)
    {
        if (rule is { Comparison: Comparison.Between, Upper: { } upper })
        {
            // A percent sign stands at each number in English; a unit's symbol once is enough.
            var lower = unit == Unit.Percent ? Figure(rule.Limit, unit, decimals) : Number(rule.Limit, decimals);
            return $"between {lower} and {Figure(upper, unit, decimals)}";
        }

        var word = rule.Comparison switch
        {
            Comparison.AtLeast => "at least",
            Comparison.Above => "above",
            Comparison.AtMost => "at most",
            _ => "below",
        };
        return $"{word} {Figure(rule.Limit, unit, decimals)}";
    }

    public override string Requirement(string limit) => $"target {limit}";

    public override string VerdictWord(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "not met",
        _ => "unknown",
    };
}
