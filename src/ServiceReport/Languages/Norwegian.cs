using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>
/// What bokmål and nynorsk have in common, after Språkrådet's rules: <c>6 142 016</c>, <c>99,69 %</c>, <c>−4,5</c>, <c>19. mars 2026</c>.
/// The names of the months and their short forms are the same in both.
/// </summary>
internal abstract class Norwegian : Language
{
    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] ShortMonths =
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

    private protected override NumberStyle Numbers => new(Group: NoBreakSpace, Decimal: ',');

    public override string Figure(decimal value, Unit unit, int decimals = 0) => unit switch
    {
        Unit.Percent => Number(value, decimals) + NoBreakSpace + "%",
        Unit.Seconds => Number(value, decimals) + NoBreakSpace + "sek",
        Unit.Minutes => Number(value, decimals) + NoBreakSpace + "min",
        _ => Number(value, decimals),
    };

    private protected override string PercentSign => NoBreakSpace + "%";

    public override string MonthName(int month) => Months[month - 1];

    public override string ShortMonthName(int month) => ShortMonths[month - 1];

    public override string Moment(DateTime clock) => string.Create(
        CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(clock))} kl.{NoBreakSpace}{clock.Hour:00}.{clock.Minute:00}");

    public override string Rule(TargetRule rule, Unit unit, int decimals)
    {
        if (rule is { Comparison: Comparison.Between, Upper: { } upper })
        {
            return $"mellom {Number(rule.Limit, decimals)} og {Figure(upper, unit, decimals)}"; // The unit once is enough.
        }

        return $"{Comparing(rule.Comparison)} {Figure(rule.Limit, unit, decimals)}";
    }

    public override string Requirement(string limit) => $"krav {limit}";

    /// <summary>What stands before the limit of a target: <c>minst</c>, <c>over</c>, <c>under</c>.</summary>
    protected abstract string Comparing(Comparison comparison);

    private protected override string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}.");
}
