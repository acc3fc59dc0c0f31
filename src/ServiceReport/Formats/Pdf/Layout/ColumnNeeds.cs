namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>What the columns of a table ask for, measured once, per point of text size; each asks for no less than the one before.</summary>
/// <param name="Least">The widest word of each column, or its widest figure: it may not be narrower.</param>
/// <param name="Body">So that each cell below the header stands on one line.</param>
/// <param name="Most">So that the header does too: more is of no use to the column.</param>
internal sealed record ColumnNeeds(double[] Least, double[] Body, double[] Most)
{
    public int Count => Least.Length;

    /// <summary>What groups of columns ask for that stand below each other.</summary>
    public ColumnNeeds Stacked(int[][] groups)
    {
        var count = groups.Max(group => group.Length);
        return new ColumnNeeds(Widest(Least), Widest(Body), Widest(Most));

        double[] Widest(double[] needs)
        {
            var widest = new double[count];
            foreach (var group in groups)
            {
                for (var index = 0; index < group.Length; index++)
                {
                    widest[index] = Math.Max(widest[index], needs[group[index]]);
                }
            }

            return widest;
        }
    }

    /// <summary>
    /// Widths that together fill the space; null where the columns do not fit, or not without breaking a line below the header where
    /// none may be broken. Headers have what the cells below them leave.
    /// </summary>
    public double[]? Fit(double size, double gap, double width, bool isOnOneLine)
    {
        var space = width - (gap * (Count - 1));
        var least = Least.Sum() * size;
        var body = Body.Sum() * size;
        var most = Most.Sum() * size;
        if ((isOnOneLine ? body : least) > space)
        {
            return null;
        }

        return most <= space ? Spread(size, space - most)
            : body <= space ? Share(Body, Most, size, space - body)
            : Share(Least, Body, size, space - least);
    }

    /// <summary>Everything has room on one line: what is left is shared out evenly.</summary>
    private double[] Spread(double size, double left)
    {
        var widths = new double[Count];
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = (Most[index] * size) + (left / widths.Length);
        }

        return widths;
    }

    /// <summary>
    /// Each column has its least and an equal share of what is left; what a column does not need goes to the others, so that short
    /// columns stand on one line and the longest texts are broken.
    /// </summary>
    private static double[] Share(double[] least, double[] most, double size, double left)
    {
        var widths = new double[least.Length];
        var lacks = new double[least.Length];
        var lacking = 0;
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = least[index] * size;
            lacks[index] = (most[index] * size) - widths[index];
            lacking += lacks[index] > 0 ? 1 : 0;
        }

        while (lacking > 0 && left > 0.01)
        {
            var share = left / lacking;
            for (var index = 0; index < widths.Length; index++)
            {
                var given = Math.Min(share, lacks[index]);
                if (given <= 0)
                {
                    continue;
                }

                widths[index] += given;
                lacks[index] -= given;
                left -= given;
                lacking -= lacks[index] <= 0 ? 1 : 0;
            }
        }

        return widths;
    }
}
