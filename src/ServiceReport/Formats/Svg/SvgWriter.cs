using System.Globalization;
using System.Text;
using ServiceReport.Charts;

namespace ServiceReport.Formats.Svg;

/// <summary>
/// A chart as SVG. Its colours are classes (<c>s-accent</c> strokes, <c>f-accent</c> fills), so that a stylesheet can change them in
/// dark mode; there are no style attributes.
/// </summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Paper around a chart that is a file of its own, since nobody knows what stands beside it.</summary>
    private const double Margin = 12;

    /// <summary>Fits both kinds of file: no font is embedded, so each system shows its own sans-serif face.</summary>
    internal const string FontStack =
        "Inter, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif";

    /// <summary>What the shapes need of a stylesheet besides their colours.</summary>
    internal const string ShapeRules = ".chart polyline{fill:none;stroke-linejoin:round;stroke-linecap:butt}";

    private static readonly ChartColor[] Colors =
    [
        ChartColor.Ink, ChartColor.Muted, ChartColor.Grid, ChartColor.Accent, ChartColor.Earlier1, ChartColor.Earlier2, ChartColor.Earlier3,
        ChartColor.Target, ChartColor.Missed, ChartColor.Paper,
    ];

    /// <summary>Appends the chart as an element inside HTML, whose stylesheet says the colours.</summary>
    /// <param name="builder">The page.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="alternativeText">What a reader who does not see it is told.</param>
    /// <param name="className">A class besides <c>chart</c>.</param>
    public static void AppendInline(StringBuilder builder, Chart chart, string alternativeText, string className)
    {
        builder.Append("<svg class=\"chart ").AppendEscaped(className).Append("\" role=\"img\" viewBox=\"0 0 ");
        AppendNumber(builder, chart.Width).Append(' ');
        AppendNumber(builder, chart.Height).Append("\" aria-label=\"").AppendEscaped(alternativeText).Append("\">\n");
        AppendShapes(builder, chart);
        builder.Append("</svg>");
    }

    /// <summary>The chart as a file of its own, with its colours for light and dark.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="alternativeText">What a reader who does not see it is told.</param>
    /// <param name="languageTag">The language of its words, such as <c>nb</c>.</param>
    public static string File(Chart chart, string alternativeText, string languageTag)
    {
        var builder = new StringBuilder(16 * 1024);
        builder.Append("<svg xmlns=\"").Append(Namespace).Append("\" class=\"chart\" role=\"img\" xml:lang=\"").AppendEscaped(languageTag).Append("\" width=\"");
        AppendNumber(builder, chart.Width + (2 * Margin)).Append("\" height=\"");
        AppendNumber(builder, chart.Height + (2 * Margin)).Append("\" viewBox=\"");
        AppendNumber(builder, -Margin).Append(' ');
        AppendNumber(builder, -Margin).Append(' ');
        AppendNumber(builder, chart.Width + (2 * Margin)).Append(' ');
        AppendNumber(builder, chart.Height + (2 * Margin)).Append("\" aria-labelledby=\"title desc\">\n<title id=\"title\">");
        builder.AppendEscaped(chart.Title).Append("</title>\n<desc id=\"desc\">").AppendEscaped(alternativeText).Append("</desc>\n<style>\n");
        builder.Append("text{font-family:").Append(FontStack).Append("}\n").Append(ShapeRules).Append('\n');
        AppendColors(builder, Palette.Light);
        builder.Append("@media (prefers-color-scheme:dark){\n");
        AppendColors(builder, Palette.Dark);
        builder.Append("}\n</style>\n<rect class=\"f-paper\" x=\"");
        AppendNumber(builder, -Margin).Append("\" y=\"");
        AppendNumber(builder, -Margin).Append("\" width=\"100%\" height=\"100%\"/>\n");
        AppendShapes(builder, chart);
        return builder.Append("</svg>\n").ToString();
    }

    /// <summary>The colour classes as rules whose values another rule sets: <c>.s-accent{stroke:var(--chart-accent)}</c>.</summary>
    internal static void AppendColorRules(StringBuilder builder) =>
        AppendColorRules(builder, color => $"var(--chart-{Name(color)})");

    /// <summary>The values for those rules: <c>--chart-accent:#0a5299;</c>.</summary>
    internal static void AppendColorProperties(StringBuilder builder, Palette palette)
    {
        foreach (var color in Colors)
        {
            builder.Append("--chart-").Append(Name(color)).Append(':').Append(palette.Of(color)).Append(';');
        }
    }

    private static void AppendColors(StringBuilder builder, Palette palette) => AppendColorRules(builder, palette.Of);

    private static void AppendColorRules(StringBuilder builder, Func<ChartColor, string> value)
    {
        foreach (var color in Colors)
        {
            var (name, set) = (Name(color), value(color));
            builder.Append(".s-").Append(name).Append("{stroke:").Append(set).Append("}.f-").Append(name).Append("{fill:").Append(set).Append("}\n");
        }
    }

    private static void AppendShapes(StringBuilder builder, Chart chart)
    {
        foreach (var shape in chart.Shapes)
        {
            switch (shape)
            {
                case LineShape line:
                    AppendPoints(builder.Append("<polyline points=\""), line.Points).Append("\" fill=\"none\" class=\"s-").Append(Name(line.Stroke.Color)).Append('"');
                    AppendStroke(builder, line.Stroke);
                    builder.Append("/>\n");
                    break;
                case PolygonShape polygon:
                    AppendPoints(builder.Append("<polygon points=\""), polygon.Points).Append('"');
                    AppendFill(builder, polygon.Fill, polygon.Stroke);
                    builder.Append("/>\n");
                    break;
                case CircleShape circle:
                    AppendNumber(builder.Append("<circle cx=\""), circle.Center.X);
                    AppendNumber(builder.Append("\" cy=\""), circle.Center.Y);
                    AppendNumber(builder.Append("\" r=\""), circle.Radius).Append('"');
                    AppendFill(builder, circle.Fill, circle.Stroke);
                    builder.Append("/>\n");
                    break;
                case TextShape text:
                    AppendText(builder, text);
                    break;
                default:
                    throw new ArgumentException($"No SVG for {shape.GetType().Name}.", nameof(chart));
            }
        }
    }

    private static StringBuilder AppendPoints(StringBuilder builder, IReadOnlyList<Point> points)
    {
        for (var index = 0; index < points.Count; index++)
        {
            AppendNumber(index == 0 ? builder : builder.Append(' '), points[index].X);
            AppendNumber(builder.Append(','), points[index].Y);
        }

        return builder;
    }

    private static void AppendFill(StringBuilder builder, ChartColor fill, Stroke? stroke)
    {
        builder.Append(" class=\"f-").Append(Name(fill));
        if (stroke is null)
        {
            builder.Append('"');
            return;
        }

        builder.Append(" s-").Append(Name(stroke.Color)).Append('"');
        AppendStroke(builder, stroke);
    }

    private static void AppendStroke(StringBuilder builder, Stroke stroke)
    {
        AppendNumber(builder.Append(" stroke-width=\""), stroke.Width).Append('"');
        if (stroke.Dash is { Count: > 0 } dash)
        {
            builder.Append(" stroke-dasharray=\"");
            for (var index = 0; index < dash.Count; index++)
            {
                AppendNumber(index == 0 ? builder : builder.Append(' '), dash[index]);
            }

            builder.Append('"');
        }
    }

    private static void AppendText(StringBuilder builder, TextShape text)
    {
        AppendNumber(builder.Append("<text x=\""), text.At.X);
        AppendNumber(builder.Append("\" y=\""), text.At.Y);
        AppendNumber(builder.Append("\" font-size=\""), text.Size).Append('"');
        builder.Append(text.Anchor switch
        {
            TextAnchor.Middle => " text-anchor=\"middle\"",
            TextAnchor.End => " text-anchor=\"end\"",
            _ => "",
        });
        builder.Append(text.Bold ? " font-weight=\"600\"" : "").Append(" class=\"f-").Append(Name(text.Color)).Append("\">");
        builder.AppendEscaped(text.Text).Append("</text>\n");
    }

    /// <summary>At most two decimals, no zeros at the end.</summary>
    private static StringBuilder AppendNumber(StringBuilder builder, double number)
    {
        var hundredths = (int)Math.Round(number * 100);
        if (hundredths < 0)
        {
            builder.Append('-');
            hundredths = -hundredths;
        }

        builder.Append((hundredths / 100).ToString(CultureInfo.InvariantCulture));
        var (tenths, rest) = (hundredths / 10 % 10, hundredths % 10);
        if (tenths > 0 || rest > 0)
        {
            builder.Append('.').Append((char)('0' + tenths));
        }

        return rest > 0 ? builder.Append((char)('0' + rest)) : builder;
    }

    private static string Name(ChartColor color) => color switch
    {
        ChartColor.Ink => "ink",
        ChartColor.Muted => "muted",
        ChartColor.Grid => "grid",
        ChartColor.Accent => "accent",
        ChartColor.Earlier1 => "earlier1",
        ChartColor.Earlier2 => "earlier2",
        ChartColor.Earlier3 => "earlier3",
        ChartColor.Target => "target",
        ChartColor.Missed => "missed",
        ChartColor.Paper => "paper",
        _ => throw new ArgumentOutOfRangeException(nameof(color), color, null),
    };
}
