using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Html;

/// <summary>Writes the parts of a line.</summary>
internal static class InlineHtml
{
    /// <summary>A longer word may be wider than a phone, and breaks where it must.</summary>
    private const int LongestWhole = 20;

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
                    AppendWords(builder, text.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(builder.Append("<em>"), emphasis.Text, withLinks).Append("</em>");
                    break;
                case StrongInline strong:
                    Append(builder.Append("<strong>"), strong.Text, withLinks).Append("</strong>");
                    break;
                case LanguageInline words:
                    Append(builder.Append("<span").AppendLanguage(words.Tag).Append('>'), words.Text, withLinks).Append("</span>");
                    break;
                case CodeInline code:
                    builder.Append("<code>").AppendEscaped(code.Text).Append("</code>");
                    break;
                case LinkInline link when withLinks && IsAllowed(link.Target):
                    builder.Append("<a href=\"").AppendEscaped(link.Target).Append('"');
                    AppendTarget(builder, link);
                    builder.Append('>');
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

    /// <summary>Words such as <c>e-post</c> are kept whole: a line that ends with <c>e-</c> reads badly.</summary>
    private static void AppendWords(StringBuilder builder, string text)
    {
        var written = 0;
        for (var hyphen = text.IndexOf('-', Math.Min(1, text.Length)); hyphen > 0; hyphen = text.IndexOf('-', hyphen + 1))
        {
            var start = hyphen - 1;
            var end = hyphen + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (!char.IsLetterOrDigit(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])) || end - hyphen is < 2 or > LongestWhole)
            {
                continue;
            }

            builder.AppendEscaped(text[written..start]).Append("<span class=\"whole\">").AppendEscaped(text[start..end]).Append("</span>");
            written = end;
            hyphen = end - 1;
        }

        builder.AppendEscaped(text[written..]);
    }

    /// <summary>What paper says of where a link leads, unless its words say so already.</summary>
    private static void AppendTarget(StringBuilder builder, LinkInline link)
    {
        var scheme = link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:".Length
            : link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? "tel:".Length : 0;
        var target = link.Target[scheme..];
        var words = link.Text.Plain();
        if (!target.StartsWith('#') && !target.Equals(words, StringComparison.OrdinalIgnoreCase) && target != "https://" + words)
        {
            builder.Append(" data-target=\"").AppendEscaped(target).Append('"');
        }
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
