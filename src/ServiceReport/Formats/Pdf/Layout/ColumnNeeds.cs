namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>What the columns of a table ask for, measured once, per point of text size.</summary>
/// <param name="Least">The widest word of each column, or its widest figure: it may not be narrower.</param>
/// <param name="Most">The widest text of each column on one line: more is of no use to it.</param>
internal sealed record ColumnNeeds(double[] Least, double[] Most)
{
    public int Count => Least.Length;

    /// <summary>What groups of columns ask for that stand below each other.</summary>
    public ColumnNeeds Stacked(int[][] groups)
    {
        var count = groups.Max(group => group.Length);
        var stacked = new ColumnNeeds(new double[count], new double[count]);
        foreach (var group in groups)
        {
            for (var index = 0; index < group.Length; index++)
            {
                stacked.Least[index] = Math.Max(stacked.Least[index], Least[group[index]]);
                stacked.Most[index] = Math.Max(stacked.Most[index], Most[group[index]]);
            }
        }

        return stacked;
    }

    /// <summary>Widths that together fill the space; null where the columns do not fit, or not without breaking a line where none may be broken.</summary>
    public double[]? Fit(double size, double gap, double width, bool isOnOneLine)
    {
        var space = width - (gap * (Count - 1));
        var least = 0.0;
        var most = 0.0;
        for (var column = 0; column < Count; column++)
        {
            least += Least[column] * size;
            most += Most[column] * size;
        }

        if ((isOnOneLine ? most : least) > space)
        {
            return null;
        }

        return most <= space ? Spread(size, space - most) : Share(size, space - least);
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
    private double[] Share(double size, double left)
    {
        var widths = new double[Count];
        var lacks = new double[Count];
        var lacking = 0;
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = Least[index] * size;
            lacks[index] = (Most[index] * size) - widths[index];
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
