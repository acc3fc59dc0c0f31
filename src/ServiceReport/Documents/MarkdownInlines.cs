using System.Globalization;
using System.Text;
using ServiceReport.Documents.Rules;
using ServiceReport.Findings;
using ServiceReport.Targets;
using Md = Markdig.Syntax;

namespace ServiceReport.Documents;

/// <summary>Reads the parts of lines: text, emphasis, links, verdicts.</summary>
internal sealed class MarkdownInlines(MarkdownFaults faults)
{
    private const string VerdictScheme = "verdict:";

    private readonly List<(string Id, int Offset)> _anchors = [];

    public List<Inline> Read(Md.Inlines.ContainerInline? container)
    {
        var read = new List<Inline>();
        var text = new StringBuilder();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case Md.Inlines.LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case Md.Inlines.HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case Md.Inlines.LineBreakInline { IsHard: false }:
                    text.Append(' ');
                    break;
                case Md.Inlines.DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Flush();
                    read.AddRange(Read(delimiter));
                    break;
                default:
                    Flush();
                    Add(read, ReadOne(inline));
                    break;
            }
        }

        Flush();
        return read;

        void Flush()
        {
            if (text.Length > 0)
            {
                read.Add(new TextInline(text.ToString()));
                text.Clear();
            }
        }
    }

    /// <summary>Tells links to headings that the document does not have.</summary>
    public void CheckAnchors(IReadOnlySet<string> ids)
    {
        foreach (var (id, offset) in _anchors)
        {
            if (!ids.Contains(id))
            {
                faults.Tell(LinkRefused.Rule, offset, $"no heading of the report has the id '{id}'", Nearest.Hint(id, ids));
            }
        }
    }

    private Inline? ReadOne(Md.Inlines.Inline inline) => inline switch
    {
        Md.Inlines.EmphasisInline { DelimiterCount: 2 } strong => new StrongInline(Read(strong)),
        Md.Inlines.EmphasisInline emphasis => new EmphasisInline(Read(emphasis)),
        Md.Inlines.CodeInline code => new CodeInline(code.Content),
        Md.Inlines.LineBreakInline => new LineBreakInline(),
        Md.Inlines.LinkInline { IsImage: true } image => ReadImage(image),
        Md.Inlines.LinkInline link => ReadLink(link.Url ?? "", link.Span.Start, Read(link)),
        Md.Inlines.AutolinkInline auto => ReadLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Span.Start, [new TextInline(auto.Url)]),
        _ => Refuse(inline),
    };

    private Inline? ReadLink(string target, int offset, List<Inline> text)
    {
        if (!LinkTargets.Allows(target))
        {
            faults.Tell(LinkRefused.Rule, offset, $"'{target}' is not a link that a report may hold");
            return text.Count == 1 ? text[0] : null;
        }

        if (target[0] == '#')
        {
            _anchors.Add((Uri.UnescapeDataString(target[1..]), offset));
        }

        return new LinkInline(target, text);
    }

    private VerdictInline? ReadImage(Md.Inlines.LinkInline image)
    {
        var url = image.Url ?? "";
        if (url.StartsWith(VerdictScheme, StringComparison.Ordinal)
            && Enum.TryParse<Verdict>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(url[VerdictScheme.Length..]), out var verdict))
        {
            return new VerdictInline(verdict, ((IReadOnlyList<Inline>)Read(image)).Plain());
        }

        faults.Tell(ImageRefused.Rule, image.Span.Start, $"'{url}' cannot be shown here; a chart must stand alone between blank lines");
        return null;
    }

    private Inline? Refuse(Md.Inlines.Inline inline)
    {
        faults.Tell(NotSupported.Rule, inline.Span.Start, "this part of Markdown cannot be shown in a report");
        return null;
    }

    private static void Add(List<Inline> read, Inline? one)
    {
        if (one is not null)
        {
            read.Add(one);
        }
    }
}
