using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Html;

/// <summary>Writes the parts of a line.</summary>
internal static class InlineHtml
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:", "#"];

    /// <param name="builder">The page.</param>
    /// <param name="line">The parts.</param>
    /// <param name="withLinks">False where the line stands inside a link, which can hold no other.</param>
    public static StringBuilder Append(StringBuilder builder, IReadOnlyList<Inline> line, bool withLinks = true)
    {
        foreach (var part in line)
        {
            switch (part)
            {
                case TextInline text:
                    builder.AppendEscaped(text.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(builder.Append("<em>"), emphasis.Text, withLinks).Append("</em>");
                    break;
                case StrongInline strong:
                    Append(builder.Append("<strong>"), strong.Text, withLinks).Append("</strong>");
                    break;
                case CodeInline code:
                    builder.Append("<code>").AppendEscaped(code.Text).Append("</code>");
                    break;
                case LinkInline link when withLinks && IsAllowed(link.Target):
                    builder.Append("<a href=\"").AppendEscaped(link.Target).Append("\">");
                    Append(builder, link.Text, withLinks: false).Append("</a>");
                    break;
                case LinkInline link:
                    Append(builder, link.Text, withLinks);
                    break;
                case LineBreakInline:
                    builder.Append("<br>");
                    break;
                case VerdictInline verdict:
                    builder.Append("<span class=\"verdict ").Append(ClassOf(verdict.Verdict)).Append("\">").Append(HtmlIcons.Of(verdict.Verdict))
                        .Append("<span>").AppendEscaped(verdict.Word).Append("</span></span>");
                    break;
                default:
                    throw new ArgumentException($"No HTML for {part.GetType().Name}.", nameof(line));
            }
        }

        return builder;
    }

    /// <summary>The document's maker has checked the target; a second look costs nothing, and a link is where text could become script.</summary>
    private static bool IsAllowed(string target) => Array.Exists(Schemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        _ => "unknown",
    };
}
