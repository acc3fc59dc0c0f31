using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Turns the parts of a line into spans of one look each.</summary>
internal static class InlineSpans
{
    public static List<TextSpan> Of(IReadOnlyList<Inline> inlines, TextStyle style, StructureNode? node, Theme theme) =>
        OfCell(inlines, style, node, theme, null);

    /// <summary>The same in a cell of a table, its long words ready to be parted where there is a hyphenator; figures and code are not.</summary>
    public static List<TextSpan> OfCell(IReadOnlyList<Inline> inlines, TextStyle style, StructureNode? node, Theme theme, Hyphenator? hyphenator)
    {
        var spans = new List<TextSpan>();
        Add(inlines, new TextSpan("", style, node), theme, hyphenator, spans);
        return spans;
    }

    /// <summary>The words alone in one look; only what is in another language is a span of its own.</summary>
    public static List<TextSpan> OfWords(IReadOnlyList<Inline> inlines, TextStyle style, StructureNode node) =>
        [.. inlines.Select(inline => new TextSpan(PlainText([inline]), style, inline is LanguageInline words ? InLanguage(words, node) : node))];

    /// <summary>The words alone, as one line.</summary>
    public static string PlainText(IReadOnlyList<Inline> inlines) => CleanText.Of(inlines.Plain());

    private static void Add(IReadOnlyList<Inline> inlines, TextSpan like, Theme theme, Hyphenator? hyphenator, List<TextSpan> spans)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    var clean = CleanText.Of(text.Text);
                    spans.Add(like with { Text = like.Style.Tabular ? CleanText.WithNarrowGroups(clean) : hyphenator?.Hyphenate(clean) ?? clean });
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis.Text, like with { Style = theme.Emphasis(like.Style) }, theme, hyphenator, spans);
                    break;
                case StrongInline strong:
                    Add(strong.Text, like with { Style = theme.Strong(like.Style) }, theme, hyphenator, spans);
                    break;
                case LanguageInline words:
                    var part = like.Node is null ? null : InLanguage(words, like.Node);
                    Add(words.Text, like with { Node = part }, theme, hyphenator is null ? null : Hyphenator.For(words.Tag), spans);
                    break;
                case CodeInline code:
                    var smaller = like.Style with { Size = like.Style.Size * 0.9, Tabular = true };
                    spans.Add(like with { Text = CleanText.Of(code.Text), Style = smaller, Background = theme.Palette.Surface });
                    break;
                case LinkInline link:
                    var node = like.Node is null ? null : new StructureNode(StructureRole.Link, like.Node);
                    var style = like.Style with { Color = theme.Palette.Link };
                    Add(link.Text, like with { Style = style, Node = node, LinkTarget = link.Target }, theme, hyphenator, spans);
                    break;
                case LineBreakInline:
                    spans.Add(like with { Text = TextSpan.LineBreak });
                    break;
                case VerdictInline verdict:
                    AddVerdict(verdict, like, theme, spans);
                    break;
                default:
                    throw new InvalidOperationException($"no PDF for {inline.GetType().Name}");
            }
        }
    }

    /// <summary>Symbol, word and colour, so that none of them carries the meaning alone.</summary>
    private static void AddVerdict(VerdictInline verdict, TextSpan like, Theme theme, List<TextSpan> spans)
    {
        var (symbol, color) = verdict.Verdict switch
        {
            Verdict.Met => ("✓", theme.Palette.Good),
            Verdict.Missed => ("✗", theme.Palette.Bad),
            _ => ("?", theme.Palette.Unknown),
        };
        var style = theme.Strong(like.Style) with { Color = color, Tabular = false };
        spans.Add(like with { Text = symbol + "\u00A0" + CleanText.Of(verdict.Word).Replace(' ', '\u00A0'), Style = style });
    }

    private static StructureNode InLanguage(LanguageInline words, StructureNode node) => new(StructureRole.Span, node) { LanguageTag = words.Tag };
}
