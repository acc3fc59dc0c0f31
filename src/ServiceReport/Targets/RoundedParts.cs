namespace ServiceReport.Targets;

/// <summary>
/// How finely parts and their sum are written so that a reader who adds up what stands there gets the sum that stands there: 44.64 minutes used
/// and 160.64 left of 205.28 would be 45, 161 and 205 without decimals, and are 44.6, 160.6 and 205.3 with one, so they are written with two.
/// </summary>
public static class RoundedParts
{
    /// <summary>Amounts that need more have no end in decimals, such as a third of a minute.</summary>
    private const int MostDecimals = 10;

    /// <summary>
    /// The fewest decimals, from <paramref name="least"/> on, with which the parts add up to the sum as they are rounded (half away from zero), and none
    /// that is not nothing is written as zero. Null where no number of decimals does: thirds of a minute, three of them a whole one.
    /// </summary>
    /// <param name="parts">Exact, or as exact as decimals can be.</param>
    /// <param name="sum">What they add up to.</param>
    /// <param name="least">The least number of decimals.</param>
    public static int? Decimals(IReadOnlyCollection<decimal> parts, decimal sum, int least = 0)
    {
        for (var decimals = least; decimals <= MostDecimals; decimals++)
        {
            if (AddUp(parts, sum, decimals))
            {
                return decimals;
            }
        }

        return null;
    }

    private static bool AddUp(IReadOnlyCollection<decimal> parts, decimal sum, int decimals)
    {
        var added = 0m;
        foreach (var part in parts)
        {
            var rounded = Round(part, decimals);
            if (rounded == 0 && part != 0)
            {
                return false;
            }

            added += rounded;
        }

        return added == Round(sum, decimals);
    }

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
