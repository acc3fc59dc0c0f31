using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>
/// Writes key figures as a list of tiles that its name names. The small chart says in one sentence what no word of its tile says (the
/// lowest and the highest figure of its months), so it is an image with a name and no decoration.
/// </summary>
internal static class KeyFiguresHtml
{
    /// <param name="builder">The page.</param>
    /// <param name="block">The figures.</param>
    /// <param name="number">Which key figures of the page they are, from 1.</param>
    public static void Append(StringBuilder builder, KeyFigures block, int number)
    {
        // A capital, which no heading has in its id.
        var id = string.Create(CultureInfo.InvariantCulture, $"KeyFigures{number}");
        builder.Append("<div class=\"key-figures\">\n<p id=\"").Append(id).Append("\">").AppendEscaped(block.Name)
            .Append("</p>\n<ul aria-labelledby=\"").Append(id).Append("\">\n");
        foreach (var figure in block.Figures)
        {
            InlineHtml.Append(builder.Append("<li>\n<p class=\"label\">"), figure.Label).Append("</p>\n");
            AppendFigure(builder.Append("<p class=\"value\">"), figure.Value).Append("</p>\n");
            if (figure.Note.Count > 0)
            {
                InlineHtml.Append(builder.Append("<p class=\"note\">"), figure.Note).Append("</p>\n");
            }

            if (figure.Trend is { } trend)
            {
                SvgWriter.AppendInline(builder, trend.Chart, trend.AlternativeText, "spark");
                builder.Append('\n');
            }

            builder.Append("</li>\n");
        }

        builder.Append("</ul>\n</div>\n");
    }

    /// <summary>A figure that is too long for its tile goes on below, after a whole group of digits.</summary>
    private static StringBuilder AppendFigure(StringBuilder builder, IReadOnlyList<Inline> figure)
    {
        foreach (var inline in figure)
        {
            if (inline is TextInline text)
            {
                var parts = DigitGroups.Marked(text.Text, "\u200B").Split('\u200B');
                for (var index = 0; index < parts.Length; index++)
                {
                    builder.Append(index > 0 ? "<wbr>" : "").AppendEscaped(parts[index]);
                }
            }
            else
            {
                InlineHtml.Append(builder, [inline]);
            }
        }

        return builder;
    }
}
