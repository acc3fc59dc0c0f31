using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>Figures as the command line prints them, and as its rules are written: <c>99.69 %</c>, <c>289 s</c>, <c>between 10 and 20</c>.</summary>
internal static class FigureText
{
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

    /// <summary>Minutes rounded to one decimal; what is not nothing is never shown as 0.0.</summary>
    public static string Minutes(decimal minutes)
    {
        var decimals = 1;
        while (minutes != 0 && decimals < 28 && Math.Round(minutes, decimals, MidpointRounding.AwayFromZero) == 0)
        {
            decimals++;
        }

        return Fixed(Math.Round(minutes, decimals, MidpointRounding.AwayFromZero), decimals) + " min";
    }

    private static string Number(decimal value, int decimals) => Fixed(value, Math.Max(decimals, value.DecimalsNeeded()));

    private static string Fixed(decimal value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
