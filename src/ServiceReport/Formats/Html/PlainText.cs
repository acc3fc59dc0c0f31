using System.Text;
using ServiceReport.Documents;

namespace ServiceReport.Formats.Html;

/// <summary>The words of a line without their dress, for names and comparisons.</summary>
internal static class PlainText
{
    public static string Of(IReadOnlyList<Inline> line) => line is [TextInline only] ? only.Text : Append(new StringBuilder(), line).ToString();

    private static StringBuilder Append(StringBuilder builder, IReadOnlyList<Inline> line)
    {
        foreach (var part in line)
        {
            _ = part switch
            {
                TextInline text => builder.Append(text.Text),
                EmphasisInline emphasis => Append(builder, emphasis.Text),
                StrongInline strong => Append(builder, strong.Text),
                LinkInline link => Append(builder, link.Text),
                CodeInline code => builder.Append(code.Text),
                VerdictInline verdict => builder.Append(verdict.Word),
                LineBreakInline => builder.Append(' '),
                _ => throw new ArgumentException($"No plain text for {part.GetType().Name}.", nameof(line)),
            };
        }

        return builder;
    }
}
