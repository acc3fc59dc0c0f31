using System.Text;
using ServiceReport.Documents;
using ServiceReport.Targets;
using ServiceReport.Templates;

namespace ServiceReport.Formats.Markdown;

/// <summary>Writes the parts of a line.</summary>
internal static class MarkdownInline
{
    /// <param name="inlines">The parts.</param>
    /// <param name="isAtStart">Whether a line of Markdown begins with them.</param>
    /// <param name="lineBreak">What a line break becomes.</param>
    public static string Write(IReadOnlyList<Inline> inlines, bool isAtStart = true, string lineBreak = "\\\n")
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline plain:
                    text.Append(MarkdownText.Escape(plain.Text, isAtStart && text.Length == 0));
                    break;
                case EmphasisInline emphasis:
                    text.Append('*').Append(Write(emphasis.Text, isAtStart: false, lineBreak)).Append('*');
                    break;
                case StrongInline strong:
                    text.Append("**").Append(Write(strong.Text, isAtStart: false, lineBreak)).Append("**");
                    break;
                case LanguageInline words:
                    text.Append(Write(words.Text, isAtStart && text.Length == 0, lineBreak)); // Markdown has no way to say it.
                    break;
                case CodeInline code:
                    AppendCode(text, MarkdownText.OfCode(code.Text));
                    break;
                case LinkInline link:
                    AppendLink(text, link, lineBreak);
                    break;
                case VerdictInline verdict:
                    text.Append(Symbol(verdict.Verdict)).Append('\u00A0').Append(MarkdownText.Escape(verdict.Word));
                    break;
                case LineBreakInline:
                    text.Append(lineBreak);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Symbol(Verdict verdict) => verdict switch
    {
        Verdict.Met => "✓",
        Verdict.Missed => "✗",
        _ => "?",
    };

    /// <summary>Between more backticks than the text has in a row.</summary>
    private static void AppendCode(StringBuilder text, string code)
    {
        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        var blank = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        text.Append(fence).Append(blank).Append(code.Replace("|", "\\|", StringComparison.Ordinal)).Append(blank).Append(fence);
    }

    private static void AppendLink(StringBuilder text, LinkInline link, string lineBreak)
    {
        var words = Write(link.Text, isAtStart: false, lineBreak);
        var target = link.Target.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        text.Append('[').Append(words).Append("](").Append(target).Append(')');
    }
}
