using ServiceReport.Charts;
using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Draws the small marks as vectors, on a square of twelve units.</summary>
internal static class SymbolDrawing
{
    private const double Units = 12;

    public static void Draw(PlacedSymbol placed, ContentStream stream)
    {
        if (placed.Symbol == Symbol.Warning)
        {
            stream.Path([On(placed, 6, 1), On(placed, 11.4, 10.8), On(placed, 0.6, 10.8)], placed.Color, placed.Color, Scale(placed), []);
            Line(placed, stream, On(placed, 6, 4.4), On(placed, 6, 7.2));
            Dot(placed, stream, On(placed, 6, 9.3));
            return;
        }

        stream.Circle(On(placed, 6, 6), 5.8 * Scale(placed), placed.Color, null, 0);
        if (placed.Symbol == Symbol.Check)
        {
            Line(placed, stream, On(placed, 3.3, 6.3), On(placed, 5.2, 8.2), On(placed, 8.7, 4.1));
            return;
        }

        Dot(placed, stream, On(placed, 6, 3.4));
        Line(placed, stream, On(placed, 6, 5.8), On(placed, 6, 8.8));
    }

    private static void Line(PlacedSymbol placed, ContentStream stream, params ReadOnlySpan<Point> points) =>
        stream.Path(points, null, placed.Ground, 1.4 * Scale(placed), []);

    private static void Dot(PlacedSymbol placed, ContentStream stream, Point center) =>
        stream.Circle(center, 0.85 * Scale(placed), placed.Ground, null, 0);

    private static Point On(PlacedSymbol placed, double x, double y) => new(placed.X + (x * Scale(placed)), placed.Y + (y * Scale(placed)));

    private static double Scale(PlacedSymbol placed) => placed.Size / Units;
}
