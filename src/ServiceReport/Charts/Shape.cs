namespace ServiceReport.Charts;

/// <summary>A colour's part in a chart; each format says which colour plays it (and another one in dark mode).</summary>
public enum ChartColor
{
    /// <summary>Text that must be read.</summary>
    Ink,

    /// <summary>Text beside the point: axis labels.</summary>
    Muted,

    /// <summary>Lines that only guide the eye.</summary>
    Grid,

    /// <summary>What the chart is about: this year's line.</summary>
    Accent,

    /// <summary>The years before, from the nearest to the farthest.</summary>
    Earlier1,
    Earlier2,
    Earlier3,

    /// <summary>The line of a target.</summary>
    Target,

    /// <summary>A month that missed its target.</summary>
    Missed,

    /// <summary>The paper: fills a hollow marker.</summary>
    Paper,
}

/// <summary>How a line is drawn: colour, width and, where it has one, the dash pattern, all in chart units.</summary>
public sealed record Stroke(ChartColor Color, double Width, IReadOnlyList<double>? Dash = null);

/// <summary>A point in chart units: x to the right, y downwards, from the upper left corner.</summary>
public sealed record Point(double X, double Y);

/// <summary>One thing drawn in a chart, in the order of drawing.</summary>
public abstract record Shape;

/// <summary>A line through points; it has no area.</summary>
public sealed record LineShape(IReadOnlyList<Point> Points, Stroke Stroke) : Shape;

/// <summary>A closed outline through points, filled and perhaps stroked: markers, bars.</summary>
public sealed record PolygonShape(IReadOnlyList<Point> Points, ChartColor Fill, Stroke? Stroke = null) : Shape;

/// <summary>A filled circle, perhaps stroked.</summary>
public sealed record CircleShape(Point Center, double Radius, ChartColor Fill, Stroke? Stroke = null) : Shape;

/// <summary>A line of text whose baseline starts, has its middle, or ends at a point.</summary>
public sealed record TextShape(Point At, string Text, TextAnchor Anchor, double Size, ChartColor Color, bool Bold = false) : Shape;

/// <summary>Which part of a text stands at its point.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
