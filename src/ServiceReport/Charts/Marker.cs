namespace ServiceReport.Charts;

/// <summary>The small figures that mark a point; their shape tells lines apart where colour does not.</summary>
internal static class Marker
{
    public static Shape Dot(Point at, double radius, ChartColor color) => new CircleShape(at, radius, color);

    public static Shape Ring(Point at, double radius, ChartColor color) =>
        new CircleShape(at, radius, ChartColor.Paper, new Stroke(color, 1.5));

    public static Shape Square(Point at, double radius, ChartColor color) => Outline(
        color,
        [new(at.X - radius, at.Y - radius), new(at.X + radius, at.Y - radius), new(at.X + radius, at.Y + radius), new(at.X - radius, at.Y + radius)]);

    public static Shape Triangle(Point at, double radius, ChartColor color) => Outline(color, TriangleAround(at, radius));

    /// <summary>A filled triangle that points up or down.</summary>
    public static Shape Arrow(Point at, double radius, ChartColor color, bool pointsUp) =>
        new PolygonShape(TriangleAround(at, pointsUp ? radius : -radius), color);

    private static PolygonShape Outline(ChartColor color, IReadOnlyList<Point> points) =>
        new(Frame.Rounded(points), ChartColor.Paper, new Stroke(color, 1.5));

    private static IReadOnlyList<Point> TriangleAround(Point at, double radius) => Frame.Rounded(
        [new(at.X, at.Y - radius), new(at.X + radius, at.Y + (radius * 0.8)), new(at.X - radius, at.Y + (radius * 0.8))]);
}
