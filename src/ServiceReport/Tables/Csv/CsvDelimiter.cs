namespace ServiceReport.Tables.Csv;

/// <summary>
/// Finds what sets the fields of a CSV file apart: what the file says itself (<c>sep=;</c>), or the candidate that stands equally
/// often in the most records. Where two are as good, the earlier in <c>; tab | ,</c>, since a comma may be a decimal mark.
/// </summary>
internal static class CsvDelimiter
{
    /// <summary>The start of the file that is looked at, in bytes.</summary>
    public const int Head = 64 * 1024;

    private const string Candidates = ";\t|,";
    private const int MostRecords = 100;

    public static char Of(string head, out bool isSaid)
    {
        isSaid = head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && head.Length > 4 && Candidates.Contains(head[4], StringComparison.Ordinal)
            && (head.Length == 5 || head[5] is '\r' or '\n');
        if (isSaid)
        {
            return head[4];
        }

        var counts = Count(head);
        var best = ',';
        var bestScore = 0;
        for (var candidate = 0; candidate < Candidates.Length; candidate++)
        {
            if (Score(counts, candidate) is var score && score > bestScore)
            {
                (best, bestScore) = (Candidates[candidate], score);
            }
        }

        return best;
    }

    /// <summary>In how many records the candidate stands as often as it does in most records.</summary>
    private static int Score(List<int[]> counts, int candidate) =>
        counts.Where(record => record[candidate] > 0)
            .GroupBy(record => record[candidate])
            .Select(group => group.Count())
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>How often each candidate stands in each record, outside quotes. A record that is cut off at the end does not count.</summary>
    private static List<int[]> Count(string head)
    {
        var counts = new List<int[]>();
        var current = new int[Candidates.Length];
        var isQuoted = false;
        foreach (var character in head)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted)
            {
                continue;
            }
            else if (character is '\n' or '\r')
            {
                counts.Add(current);
                current = new int[Candidates.Length];
                if (counts.Count == MostRecords)
                {
                    return counts;
                }
            }
            else if (Candidates.IndexOf(character, StringComparison.Ordinal) is var candidate and >= 0)
            {
                current[candidate]++;
            }
        }

        if (counts.Count == 0 || head.Length < Head)
        {
            counts.Add(current);
        }

        return counts;
    }
}
