using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>
/// What a month's figure should be about, by the months around it and by the same month in other years. Medians throughout, so that one
/// wrong figure does not make the right ones around it look wrong.
/// </summary>
/// <param name="figures">Figures by month. Not changed.</param>
internal sealed class SeasonalLevel(IReadOnlyDictionary<Month, double> figures)
{
    private static readonly int[] Around = [-2, -1, 1, 2];
    private static readonly int[] OtherYears = [-2, -1, 1, 2];

    /// <summary>The middle of the two months before and the two after, as far as they are there; null where fewer than two are, or it reaches zero.</summary>
    public Band? AroundOf(Month month)
    {
        var found = new List<double>(Around.Length);
        foreach (var months in Around)
        {
            if (figures.TryGetValue(month.AddMonths(months), out var near))
            {
                found.Add(near);
            }
        }

        return found.Count >= 2 && Band.OfMiddle(found) is { Low: > 0 } band ? band : null;
    }

    /// <summary>
    /// How much the same month of the two years before and after stands above its own neighbours, as a factor (a March that is always
    /// twice its February and April gives 2); null where no other year tells.
    /// </summary>
    public Band? SeasonOf(Month month)
    {
        var ratios = new List<double>();
        foreach (var year in OtherYears)
        {
            var same = month.AddYears(year);
            if (figures.TryGetValue(same, out var value) && AroundOf(same) is { } around)
            {
                ratios.Add(around.RatioOf(value));
            }
        }

        return ratios.Count > 0 ? Band.OfMiddle(ratios) : null;
    }
}
