namespace ServiceReport.Charts;

/// <summary>Moves positions on a line apart, so that none is nearer to the next than a gap, each as little as can be.</summary>
internal static class Spread
{
    /// <param name="wanted">In any order.</param>
    /// <param name="gap">The least distance between two.</param>
    /// <param name="from">None goes below it; where there is no room for all, the last ones go beyond <paramref name="to"/>.</param>
    /// <param name="to">None goes above it as long as there is room.</param>
    /// <returns>The places, in the order of <paramref name="wanted"/>.</returns>
    public static double[] Apart(IReadOnlyList<double> wanted, double gap, double from, double to)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ThenBy(index => index).ToArray();

        // With the gaps taken away the places must only ascend: neighbours that would not are drawn together to their mean.
        var groups = new List<(double Sum, int Count)>();
        for (var index = 0; index < order.Length; index++)
        {
            groups.Add((wanted[order[index]] - (index * gap), 1));
            while (groups.Count > 1 && groups[^2].Sum / groups[^2].Count > groups[^1].Sum / groups[^1].Count)
            {
                var joined = (groups[^2].Sum + groups[^1].Sum, groups[^2].Count + groups[^1].Count);
                groups.RemoveAt(groups.Count - 1);
                groups[^1] = joined;
            }
        }

        var places = new double[wanted.Count];
        var last = Math.Max(from, to - ((order.Length - 1) * gap));
        var at = 0;
        foreach (var (sum, count) in groups)
        {
            for (var member = 0; member < count; member++, at++)
            {
                places[order[at]] = Math.Clamp(sum / count, from, last) + (at * gap);
            }
        }

        return places;
    }
}
