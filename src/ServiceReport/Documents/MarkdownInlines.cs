using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using ServiceReport.Documents.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Targets;
using Md = Markdig.Syntax;

namespace ServiceReport.Documents;

/// <summary>Reads the parts of lines: text, emphasis, links, verdicts.</summary>
internal sealed class MarkdownInlines(MarkdownFaults faults)
{
    private const string VerdictScheme = "verdict:";
    private const string LanguageScheme = "language:";

    private readonly List<(string Target, int Offset)> _anchors = [];

    public List<Inline> Read(Md.Inlines.ContainerInline? container) => Read(container?.FirstChild, null);

    /// <summary>Reads a line of <see cref="Lines"/>, or what is left of it.</summary>
    /// <param name="first">Where it begins; null where nothing is left.</param>
    /// <param name="end">What no longer belongs to it.</param>
    public List<Inline> Read(Md.Inlines.Inline? first, Md.Inlines.Inline? end)
    {
        var read = new List<Inline>();
        var text = new StringBuilder();
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
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
                case CustomContainerInline colons: // Comes with the containers; between four colons stands text like any other.
                    text.Append("::");
                    Flush();
                    read.AddRange(Read(colons));
                    text.Append("::");
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

    /// <summary>The lines of a paragraph as they were written: where each begins, and what follows it.</summary>
    public static IEnumerable<(Md.Inlines.Inline First, Md.Inlines.Inline? End)> Lines(Md.Inlines.ContainerInline? paragraph)
    {
        var first = paragraph?.FirstChild;
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not Md.Inlines.LineBreakInline)
            {
                continue;
            }

            if (first is not null && first != inline)
            {
                yield return (first, inline);
            }

            first = inline.NextSibling;
        }

        if (first is not null)
        {
            yield return (first, null);
        }
    }

    /// <summary>Tells links to headings that the document does not have: where they were written, in the texts that the template shows or in the template.</summary>
    public void CheckAnchors(IReadOnlySet<string> ids, IReadOnlyList<(string Text, MarkdownFaults Faults)> pages)
    {
        foreach (var (target, offset) in _anchors.DistinctBy(anchor => anchor.Target))
        {
            var id = Uri.UnescapeDataString(target[1..]);
            if (ids.Contains(id))
            {
                continue;
            }

            var message = $"no heading of the report has the id {Wording.Quote(id)}";
            var hint = Nearest.Hint(id, ids);
            var written = pages.Select(page => (page.Faults, At: LinkTo(target, page.Text))).Where(page => page.At >= 0).ToList();
            written.ForEach(page => page.Faults.Tell(LinkRefused.Rule, page.At, message, hint));
            if (written.Count == 0)
            {
                faults.Tell(LinkRefused.Rule, offset, message, hint);
            }
        }
    }

    /// <summary>Where a text has a link to a target; -1 where it has none.</summary>
    private static int LinkTo(string target, string text)
    {
        var end = text.IndexOf($"]({target}", StringComparison.Ordinal);
        return end < 0 ? -1 : Math.Max(0, text.LastIndexOf('[', end));
    }

    private Inline? ReadOne(Md.Inlines.Inline inline) => inline switch
    {
        Md.Inlines.EmphasisInline { DelimiterCount: 2 } strong => new StrongInline(Read(strong)),
        Md.Inlines.EmphasisInline emphasis => new EmphasisInline(Read(emphasis)),
        Md.Inlines.CodeInline code => new CodeInline(code.Content),
        Md.Inlines.LineBreakInline => new LineBreakInline(),
        Md.Inlines.LinkInline { IsImage: true } image => ReadImage(image),
        Md.Inlines.LinkInline { Label: ['^', ..] } note => RefuseNote(note),
        Md.Inlines.LinkInline link => ReadLink(link.Url ?? "", link.Span.Start, Read(link)),
        Md.Inlines.AutolinkInline auto => ReadLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Span.Start, [new TextInline(auto.Url)]),
        _ => Refuse(inline),
    };

    private Inline? ReadLink(string target, int offset, List<Inline> text)
    {
        if (!LinkTargets.Allows(target))
        {
            faults.Tell(LinkRefused.Rule, offset, $"{Wording.Quote(target)} is not a link that a report may hold");
            return text.Count == 1 ? text[0] : null;
        }

        if (target[0] == '#')
        {
            _anchors.Add((target, offset));
        }

        return new LinkInline(target, text);
    }

    private Inline? ReadImage(Md.Inlines.LinkInline image)
    {
        var url = image.Url ?? "";
        if (url.StartsWith(LanguageScheme, StringComparison.OrdinalIgnoreCase))
        {
            return ReadLanguage(url[LanguageScheme.Length..], image);
        }

        if (url.StartsWith(VerdictScheme, StringComparison.Ordinal)
            && Enum.TryParse<Verdict>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(url[VerdictScheme.Length..]), out var verdict))
        {
            return new VerdictInline(verdict, ((IReadOnlyList<Inline>)Read(image)).Plain());
        }

        faults.Tell(ImageRefused.Rule, image.Span.Start, $"{Wording.Quote(url)} cannot be shown here; a chart must stand alone between blank lines");
        return null;
    }

    private LanguageInline? ReadLanguage(string tag, Md.Inlines.LinkInline image)
    {
        if (LanguageTags.IsWellFormed(tag))
        {
            var words = Read(image);
            return words.Count > 0 ? new LanguageInline(tag, words) : null;
        }

        faults.Tell(LanguageMalformed.Rule, image.Span.Start, $"{Wording.Quote(tag)} is not the tag of a language");
        return null;
    }

    private TextInline? RefuseNote(Md.Inlines.LinkInline note)
    {
        faults.Tell(NotSupported.Rule, note.Span.Start, $"{Wording.Quote($"[{note.Label}]")} is a footnote, which a report cannot show", "Write the note in the text, in brackets or as a sentence of its own.");
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
