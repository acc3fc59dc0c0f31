using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>Writes the contents list: chapters, and under each its sections. A section before the first chapter stands beside the chapters.</summary>
internal static class ContentsHtml
{
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var entries = blocks.OfType<Heading>().Where(heading => heading.Level <= 2).ToList();
        if (entries.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder("<ul>\n");
        for (var index = 0; index < entries.Count; index++)
        {
            AppendLink(builder.Append("<li>"), entries[index]);
            if (entries[index].Level == 1 && index + 1 < entries.Count && entries[index + 1].Level == 2)
            {
                builder.Append("\n<ul>\n");
                while (index + 1 < entries.Count && entries[index + 1].Level == 2)
                {
                    AppendLink(builder.Append("<li>"), entries[++index]).Append("</li>\n");
                }

                builder.Append("</ul>\n");
            }

            builder.Append("</li>\n");
        }

        return builder.Append("</ul>").ToString();
    }

    private static StringBuilder AppendLink(StringBuilder builder, Heading heading)
    {
        builder.Append("<a href=\"#").AppendEscaped(heading.Id).Append('"').AppendLanguage(heading.LanguageTag).Append('>');
        return InlineHtml.Append(builder, heading.Text, withLinks: false).Append("</a>");
    }
}
