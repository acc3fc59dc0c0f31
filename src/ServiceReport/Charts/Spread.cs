namespace ServiceReport.Charts;

/// <summary>Moves positions on a line apart, so that none is nearer to the next than a gap, each as little as can be.</summary>
internal static class Spread
{
    /// <param name="wanted">In any order.</param>
    /// <param name="gap">The least distance between two.</param>
    /// <param name="from">None goes below it; where there is no room for all, the last ones go beyond <paramref name="to"/>.</param>
    /// <param name="to">None goes above it as long as there is room.</param>
    /// <returns>The places, in the order of <paramref name="wanted"/>.</returns>
    public static double[] Apart(double[] wanted, double gap, double from, double to)
    {
        var order = new int[wanted.Length];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        Array.Sort(order, (first, second) => wanted[first] != wanted[second] ? wanted[first].CompareTo(wanted[second]) : first.CompareTo(second));

        // With the gaps taken away the places must only ascend: neighbours that would not are drawn together to their mean.
        var groups = new List<Group>();
        for (var index = 0; index < order.Length; index++)
        {
            groups.Add(new Group(wanted[order[index]] - (index * gap), 1));
            while (groups.Count > 1 && groups[^2].Mean > groups[^1].Mean)
            {
                var joined = new Group(groups[^2].Sum + groups[^1].Sum, groups[^2].Count + groups[^1].Count);
                groups.RemoveAt(groups.Count - 1);
                groups[^1] = joined;
            }
        }

        var places = new double[wanted.Length];
        var last = Math.Max(from, to - ((order.Length - 1) * gap));
        var at = 0;
        foreach (var group in groups)
        {
            for (var member = 0; member < group.Count; member++, at++)
            {
                places[order[at]] = Math.Clamp(group.Mean, from, last) + (at * gap);
            }
        }

        return places;
    }

    private sealed record Group(double Sum, int Count)
    {
        public double Mean => Sum / Count;
    }
}
