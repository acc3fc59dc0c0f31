using System.Text;

namespace ServiceReport.Documents;

/// <summary>The words of a line without their form.</summary>
public static class InlineText
{
    /// <summary>The plain text of inlines: for ids, bookmarks and contents lists.</summary>
    public static string Plain(this IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextInline only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline plain:
                    text.Append(plain.Text);
                    break;
                case CodeInline code:
                    text.Append(code.Text);
                    break;
                case SpanInline span:
                    Append(text, span.Text);
                    break;
                case VerdictInline verdict:
                    text.Append(verdict.Word);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                default:
                    throw new ArgumentException($"No plain text for {inline.GetType().Name}.", nameof(inlines));
            }
        }
    }
}
