namespace ServiceReport.Findings;

/// <summary>The known name that a typed one is most likely meant to be, for "did you mean 'mars'?": the fewest letters typed wrong.</summary>
public static class Nearest
{
    /// <summary>Longer names are no typing mistakes, and comparing them takes the product of their lengths.</summary>
    private const int LongestCompared = 80;

    /// <summary>The nearest of the known names, ignoring case; null where none is near enough to be a guess.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var wanted = typed.Trim();
        if (wanted.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? best = null;
        var bestDistance = Tolerance(wanted.Length) + 1;
        foreach (var name in known)
        {
            if (name.Length is > 0 and <= LongestCompared && Distance(wanted, name.Trim()) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The hint <c>did you mean 'mars'?</c>, or null where there is no guess.</summary>
    public static string? Hint(string typed, IEnumerable<string> known) =>
        Of(typed, known) is { } name ? $"did you mean '{name.Trim()}'?" : null;

    /// <summary>How many letters may be wrong: one in a short word, a third of a longer one, never more than four.</summary>
    private static int Tolerance(int length) => Math.Clamp(length / 3, 1, 4);

    /// <summary>Letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment), ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            above[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(above[column] + 1, current[column - 1] + 1), above[column - 1] + change);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]))
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, above, current) = (above, current, before);
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
