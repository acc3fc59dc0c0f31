namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>How a table is set: how large, how wide each column, and, where it is too wide for a page, in how many parts.</summary>
/// <param name="Size">Of the text, in points.</param>
/// <param name="Gap">Between two columns, in points.</param>
/// <param name="Parts">From left to right; every part begins with the first column.</param>
internal sealed record TablePlan(double Size, double Gap, IReadOnlyList<TablePart> Parts)
{
    /// <summary>The smallest text that may be asked of a reader, in points: no table is set smaller.</summary>
    public const double SmallestSize = 7.5;

    /// <summary>Text sizes from the preferred one to the smallest, each with its gap.</summary>
    private static readonly (double Size, double Gap)[] Settings = [(8.5, 13), (8, 8), (SmallestSize, 6)];

    /// <summary>The smallest size that is chosen only to keep words on one line.</summary>
    private const double SmallestWords = 8;

    /// <summary>Whether the table stands on a page that is turned.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether long words are parted between lines: only in a table that would not fit without.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>
    /// Finds the largest setting in which every cell below the header stands on one line; else the largest in which the table fits, with whole words or,
    /// where that cannot be, with long ones parted. A table that is too wide even for the smallest is set in two parts where its rows are few, so that the eye takes in both: twelve months of millions become
    /// January to June and, below, July to December. One of more rows goes to a page that is turned, and only what is too wide for that as well is
    /// set in as many parts as it takes. Figures are never cut or broken.
    /// </summary>
    /// <param name="needs">What the columns ask for.</param>
    /// <param name="hyphenated">What they ask for where long words may be parted; null where they may not.</param>
    /// <param name="width">Of the upright page, or of what the table stands in.</param>
    /// <param name="turnedWidth">Of a page that is turned; null where the table may not have one.</param>
    /// <param name="hasFewRows">Whether all parts are seen at once.</param>
    public static TablePlan For(ColumnNeeds needs, Func<ColumnNeeds>? hyphenated, double width, double? turnedWidth, bool hasFewRows) =>
        InOne(needs, width)
        ?? (hyphenated is not null && InOne(hyphenated(), width) is { } parted ? parted with { IsHyphenated = true } : null)
        ?? (hasFewRows ? InParts(needs, 2, width) : null)
        ?? (turnedWidth is { } wide && InOne(needs, wide) is { } turned ? turned with { IsTurned = true } : null)
        ?? InPartsAsNeeded(needs, width);

    private static TablePlan? InOne(ColumnNeeds needs, double width)
    {
        var all = Enumerable.Range(0, needs.Count).ToArray();
        foreach (var (size, gap) in Settings)
        {
            if (size >= SmallestWords && needs.Fit(size, gap, width, isOnOneLine: true) is { } widths)
            {
                return new TablePlan(size, gap, [new TablePart(all, widths)]);
            }
        }

        foreach (var (size, gap) in Settings)
        {
            if (needs.Fit(size, gap, width, isOnOneLine: false) is { } widths)
            {
                return new TablePlan(size, gap, [new TablePart(all, widths)]);
            }
        }

        return null;
    }

    private static TablePlan InPartsAsNeeded(ColumnNeeds needs, double width)
    {
        for (var count = 2; count < needs.Count; count++)
        {
            if (InParts(needs, count, width) is { } plan)
            {
                return plan;
            }
        }

        return Squeezed(needs, width);
    }

    /// <summary>The columns of all parts stand below each other, so that the eye can go down from one part to the next.</summary>
    private static TablePlan? InParts(ColumnNeeds needs, int count, double width)
    {
        var groups = new int[count][];
        for (var index = 0; index < count; index++)
        {
            var from = 1 + ((needs.Count - 1) * index / count);
            var to = 1 + ((needs.Count - 1) * (index + 1) / count);
            groups[index] = new int[to - from + 1];
            for (var column = from; column < to; column++)
            {
                groups[index][column - from + 1] = column;
            }
        }

        var stacked = needs.Stacked(groups);
        foreach (var (size, gap) in Settings)
        {
            if (stacked.Fit(size, gap, width, isOnOneLine: false) is { } widths)
            {
                return new TablePlan(size, gap, Array.ConvertAll(groups, group => new TablePart(group, widths)));
            }
        }

        return null;
    }

    /// <summary>One column beside the first and still too wide: the words must be broken where they can be.</summary>
    private static TablePlan Squeezed(ColumnNeeds needs, double width)
    {
        var (size, gap) = Settings[^1];
        var parts = new List<TablePart>();
        for (var column = 1; column < Math.Max(2, needs.Count); column++)
        {
            int[] columns = needs.Count == 1 ? [0] : [0, column];
            var widths = new double[columns.Length];
            Array.Fill(widths, (width - (gap * (columns.Length - 1))) / columns.Length);
            parts.Add(new TablePart(columns, widths));
        }

        return new TablePlan(size, gap, parts);
    }
}

/// <summary>Columns of a table that stand beside each other.</summary>
/// <param name="Columns">Their numbers in the table, from 0.</param>
/// <param name="Widths">In points; there may be more than columns, where another part has more.</param>
internal sealed record TablePart(IReadOnlyList<int> Columns, IReadOnlyList<double> Widths);
