namespace ServiceReport.Charts;

/// <summary>The paper that a chart is drawn on, in chart units.</summary>
internal sealed record Canvas(double Width, double Height)
{
    /// <summary>As wide as a column of text.</summary>
    public static Canvas Column { get; } = new(720, 220);

    /// <summary>As wide as a phone held upright, so that text of the same size stays readable there.</summary>
    public static Canvas Phone { get; } = new(340, 280);

    /// <summary>A small picture beside a figure, with no words in it.</summary>
    public static Canvas Tile { get; } = new(240, 48);

    /// <summary>Draws a chart for a column and for a phone.</summary>
    public static Chart DrawOnBoth(Func<Canvas, Chart> draw) => draw(Column) with { Narrow = draw(Phone) };
}
