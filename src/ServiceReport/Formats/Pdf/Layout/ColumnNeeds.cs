namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>What the columns of a table ask for, measured once, per point of text size.</summary>
/// <param name="Least">The widest word of each column, or its widest figure: it may not be narrower.</param>
/// <param name="Most">The widest text of each column on one line: more is of no use to it.</param>
internal sealed record ColumnNeeds(double[] Least, double[] Most)
{
    public int Count => Least.Length;

    /// <summary>Widths that together fill the space; null where the columns do not fit.</summary>
    public double[]? Fit(IReadOnlyList<int> columns, double size, double gap, double width)
    {
        var space = width - (gap * (columns.Count - 1));
        var least = 0.0;
        var most = 0.0;
        foreach (var column in columns)
        {
            least += Least[column] * size;
            most += Most[column] * size;
        }

        if (least > space)
        {
            return null;
        }

        // Where all has room on one line, the rest is shared out evenly; else each column gets its least and a part of what it lacks.
        var widths = new double[columns.Count];
        for (var index = 0; index < widths.Length; index++)
        {
            var own = Least[columns[index]] * size;
            var wish = Most[columns[index]] * size;
            widths[index] = most <= space
                ? wish + ((space - most) / widths.Length)
                : own + ((wish - own) * (space - least) / (most - least));
        }

        return widths;
    }
}
