using ServiceReport.Charts;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Draws a chart's shapes as vectors.</summary>
internal static class ChartDrawing
{
    public static void Draw(PlacedChart placed, ContentStream stream, FontSubsets fonts)
    {
        foreach (var shape in placed.Chart.Shapes)
        {
            switch (shape)
            {
                case LineShape line:
                    Draw(line.Points, null, line.Stroke, placed, stream);
                    break;
                case PolygonShape polygon:
                    Draw(polygon.Points, Palette.Light.Of(polygon.Fill), polygon.Stroke, placed, stream);
                    break;
                case CircleShape circle:
                    stream.Circle(
                        On(placed, circle.Center), circle.Radius * placed.Scale, Palette.Light.Of(circle.Fill), ColorOf(circle.Stroke),
                        (circle.Stroke?.Width ?? 0) * placed.Scale);
                    break;
                case TextShape text:
                    DrawText(text, placed, stream, fonts);
                    break;
                default:
                    throw new InvalidOperationException($"no PDF for {shape.GetType().Name}");
            }
        }
    }

    private static void Draw(IReadOnlyList<Point> points, string? fill, Stroke? stroke, PlacedChart placed, ContentStream stream)
    {
        var path = new Point[points.Count];
        for (var index = 0; index < path.Length; index++)
        {
            path[index] = On(placed, points[index]);
        }

        var dash = new double[stroke?.Dash?.Count ?? 0];
        for (var index = 0; index < dash.Length; index++)
        {
            dash[index] = stroke!.Dash![index] * placed.Scale;
        }

        stream.Path(path, fill, ColorOf(stroke), (stroke?.Width ?? 0) * placed.Scale, dash);
    }

    private static void DrawText(TextShape shape, PlacedChart placed, ContentStream stream, FontSubsets fonts)
    {
        var face = shape.Bold ? fonts.Family.SemiBold : fonts.Family.Regular;
        var style = new TextStyle(face, shape.Size * placed.Scale, Palette.Light.Of(shape.Color));
        var text = CleanText.Of(shape.Text);
        var at = On(placed, shape.At);
        var width = shape.Anchor == TextAnchor.Start ? 0 : style.Width(text);
        var x = shape.Anchor switch
        {
            TextAnchor.Middle => at.X - (width / 2),
            TextAnchor.End => at.X - width,
            _ => at.X,
        };
        if (text.Length > 0)
        {
            stream.Text(x, at.Y, fonts.Of(face), style.Size, style.Color, text, tabular: false);
        }
    }

    private static Point On(PlacedChart placed, Point point) => new(placed.X + (point.X * placed.Scale), placed.Y + (point.Y * placed.Scale));

    private static string? ColorOf(Stroke? stroke) => stroke is null ? null : Palette.Light.Of(stroke.Color);
}
