namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>How a table is set: how large, how wide each column, and, where it is too wide for a page, in how many parts.</summary>
/// <param name="Size">Of the text, in points.</param>
/// <param name="Gap">Between two columns, in points.</param>
/// <param name="Parts">From left to right; every part begins with the first column.</param>
internal sealed record TablePlan(double Size, double Gap, IReadOnlyList<TablePart> Parts)
{
    /// <summary>Text sizes from the preferred one to the smallest that may be asked of a reader, each with its gap.</summary>
    private static readonly (double Size, double Gap)[] Settings = [(9, 14), (8.5, 11), (8, 9), (7.5, 7.5), (7, 6.5), (6.5, 5)];

    /// <summary>The size from which on a table that does not fit is rather set in parts.</summary>
    private const double SmallestInParts = 8;

    /// <summary>Finds the largest setting in which the whole table is as wide as the page or less; else the fewest parts.</summary>
    public static TablePlan For(ColumnNeeds needs, double width)
    {
        var all = new int[needs.Count];
        for (var column = 0; column < all.Length; column++)
        {
            all[column] = column;
        }

        foreach (var (size, gap) in Settings)
        {
            if (needs.Fit(all, size, gap, width) is { } widths)
            {
                return new TablePlan(size, gap, [new TablePart(all, widths)]);
            }
        }

        for (var count = 2; count < needs.Count; count++)
        {
            if (InParts(needs, count, width) is { } plan)
            {
                return plan;
            }
        }

        return Squeezed(needs, width);
    }

    private static TablePlan? InParts(ColumnNeeds needs, int count, double width)
    {
        foreach (var (size, gap) in Settings)
        {
            if (size < SmallestInParts && count < needs.Count - 1)
            {
                break;
            }

            var parts = new List<TablePart>(count);
            for (var index = 0; index < count; index++)
            {
                var from = 1 + ((needs.Count - 1) * index / count);
                var to = 1 + ((needs.Count - 1) * (index + 1) / count);
                var columns = new int[to - from + 1];
                for (var column = from; column < to; column++)
                {
                    columns[column - from + 1] = column;
                }

                if (needs.Fit(columns, size, gap, width) is not { } widths)
                {
                    break;
                }

                parts.Add(new TablePart(columns, widths));
            }

            if (parts.Count == count)
            {
                return new TablePlan(size, gap, parts);
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

/// <summary>Columns of a table that stand beside each other, with their widths in points.</summary>
internal sealed record TablePart(IReadOnlyList<int> Columns, IReadOnlyList<double> Widths);
