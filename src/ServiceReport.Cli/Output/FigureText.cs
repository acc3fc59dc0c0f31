using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Figures as the command line prints them, and as its rules are written: <c>99.69 %</c>, <c>289 s</c>, <c>between 10 and 20</c>.</summary>
internal static class FigureText
{
    private const int LeastDecimals = 1;

    /// <summary>The exact figure with its unit: at least the series' decimals, and as many as it has, so that it never seems to meet what it misses.</summary>
    public static string Exact(decimal value, Unit unit, int decimals) => Number(value, decimals) + unit switch
    {
        Unit.Percent => " %",
        Unit.Seconds => " s",
        Unit.Minutes => " min",
        _ => "",
    };

    public static string Rule(TargetRule rule, Unit unit, int decimals) => rule.Upper is { } upper
        ? $"{rule.Sign} {Number(rule.Limit, decimals)} and {Exact(upper, unit, decimals)}"
        : $"{rule.Sign} {Exact(rule.Limit, unit, decimals)}";

    /// <summary>The minutes that are allowed, used and left: with one decimal, or as many as make them add up as they are written.</summary>
    public static DowntimeText Downtime(DowntimeBudget budget)
    {
        var decimals = budget.DecimalsFrom(LeastDecimals);
        return new DowntimeText(Minutes(budget.AllowedMinutes), Minutes(budget.UsedMinutes), Minutes(Math.Abs(budget.LeftMinutes)));

        string Minutes(decimal minutes) => Rounded(minutes, decimals) + " min";
    }

    /// <summary>
    /// Minutes below each other, and the last is their sum: with as many decimals as make them add up, at least one. Thirds of a minute may not add
    /// up with any; then they are seconds.
    /// </summary>
    /// <param name="minutes">Null where there are none.</param>
    /// <param name="sum">The sum.</param>
    public static IEnumerable<string> Minutes(IReadOnlyList<decimal?> minutes, decimal sum)
    {
        List<decimal> known = [.. minutes.OfType<decimal>()];
        if (RoundedParts.Decimals(known, sum, LeastDecimals) is { } decimals)
        {
            return minutes.Append(sum).Select(one => one is { } value ? Rounded(value, decimals) + " min" : "");
        }

        List<decimal?> seconds = [.. minutes.Append(sum).Select(Seconds)];
        var needed = RoundedParts.Decimals([.. seconds.SkipLast(1).OfType<decimal>()], seconds[^1]!.Value) ?? LeastDecimals;
        return seconds.Select(one => one is { } value ? Rounded(value, needed) + " s" : "");
    }

    /// <summary>A third of a minute is 20 seconds, whatever its decimals end in.</summary>
    private static decimal? Seconds(decimal? minutes) => minutes is { } some ? Math.Round(some * 60, 12, MidpointRounding.AwayFromZero) : null;

    private static string Rounded(decimal value, int decimals) => Fixed(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals);

    private static string Number(decimal value, int decimals) => Fixed(value, Math.Max(decimals, value.DecimalsNeeded()));

    private static string Fixed(decimal value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

/// <summary>The minutes of a downtime budget as they are written: they add up.</summary>
/// <param name="Allowed"><c>40.3 min</c></param>
/// <param name="Used"><c>125.0 min</c></param>
/// <param name="LeftOrOver">What is left, or what was used too much, without a sign: <c>84.7 min</c>.</param>
internal sealed record DowntimeText(string Allowed, string Used, string LeftOrOver);
