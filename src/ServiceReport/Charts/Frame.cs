using ServiceReport.Languages;

namespace ServiceReport.Charts;

/// <summary>The part of every chart that is not data: the plot with its upright axis, round lines across and their numbers.</summary>
internal sealed class Frame
{
    private const double Margin = 1;
    private const double TickGap = 10;
    private const double PlotTop = 36;
    private const double AbovePlot = 16;
    private const double LevelGap = 1.5;

    private readonly ValueAxis _axis;

    /// <param name="canvas">The paper.</param>
    /// <param name="axis">The upright axis.</param>
    /// <param name="unit">In what its numbers count.</param>
    /// <param name="language">How its numbers are written.</param>
    /// <param name="rightMargin">Room for labels on the right.</param>
    /// <param name="bottomMargin">Room for the months.</param>
    public Frame(Canvas canvas, ValueAxis axis, AxisUnit unit, Language language, double rightMargin, double bottomMargin)
    {
        _axis = axis;
        Canvas = canvas;
        var widest = 0.0;
        foreach (var tick in axis.Ticks)
        {
            widest = Math.Max(widest, TickLabel(tick).Width);
        }

        var left = Margin + widest + TickGap;
        Plot = new Box(Math.Round(left, 2), PlotTop, canvas.Width - rightMargin, canvas.Height - bottomMargin);

        var shapes = new List<Shape> { new Label(unit.Title, ChartColor.Muted).In(new Box(Margin, 2, canvas.Width, 18), TextAnchor.Start) };
        var grid = new List<LineShape>();
        foreach (var tick in axis.Ticks)
        {
            var (y, label) = (Y(tick), TickLabel(tick));
            var isBase = tick == 0 || (tick == axis.Min && axis.Min > 0);
            var line = Across(y, new Stroke(isBase ? ChartColor.Muted : ChartColor.Grid, 1));
            grid.Add(line);
            shapes.Add(line);
            shapes.Add(label.In(Box.Around(new Point(0, y), 0, label.Height) with { Right = Plot.Left - TickGap }, TextAnchor.End));
        }

        Shapes = shapes;
        Grid = grid;

        Label TickLabel(decimal tick) => new(unit.Label(tick, language), ChartColor.Muted);
    }

    public Canvas Canvas { get; }

    /// <summary>Where the data are drawn.</summary>
    public Box Plot { get; }

    public IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The round lines across, which are among the shapes.</summary>
    public IReadOnlyList<LineShape> Grid { get; }

    /// <summary>Where labels may stand: a little above the plot too, and in the margin to its right.</summary>
    public Box LabelRoom => new(Plot.Left, Plot.Top - AbovePlot, Canvas.Width, Plot.Bottom);

    /// <summary>The part of <see cref="LabelRoom"/> above or below a level line, its stroke left free.</summary>
    public Box RoomBeside(decimal level, Side side) =>
        side == Side.Above ? LabelRoom with { Bottom = Y(level) - LevelGap } : LabelRoom with { Top = Y(level) + LevelGap };

    public double Y(decimal value) => Math.Round(Plot.Bottom - (_axis.Share(value) * Plot.Height), 2);

    /// <summary>A level line through the whole plot.</summary>
    public LineShape Across(double y, Stroke stroke) => new([new Point(Plot.Left, y), new Point(Plot.Right, y)], stroke);

    public static Point Rounded(Point point) => new(Math.Round(point.X, 2), Math.Round(point.Y, 2));

    public static IReadOnlyList<Point> Rounded(IReadOnlyList<Point> points) => [.. points.Select(Rounded)];
}
