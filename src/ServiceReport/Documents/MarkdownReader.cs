using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ServiceReport.Charts;
using ServiceReport.Documents.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using Md = Markdig.Syntax;
using MdTable = Markdig.Extensions.Tables.Table;

namespace ServiceReport.Documents;

/// <summary>
/// Parses the filled template into blocks. It takes CommonMark without HTML, pipe tables, GitHub's alerts, and four containers that
/// end with <c>:::</c>: <c>::: cover</c>, <c>::: contents Innhold</c>, <c>::: key-figures Nøkkeltall</c>, and <c>::: language nn</c>, which
/// only says in which language its blocks are. A paragraph that begins with a colon and stands
/// before a table is the table's caption. Charts, verdicts and words of another language are images with schemes of ours: <c>chart:</c>,
/// <c>verdict:</c> and <c>language:</c>.
/// </summary>
public sealed class MarkdownReader
{
    /// <summary>Characters of a report; one of sixty pages has some fifty thousand.</summary>
    private const int LongestText = 2 * 1024 * 1024;

    /// <summary>Blocks and parts of lines of a report; one of sixty pages has some five thousand.</summary>
    private const int MostParts = 50_000;

    private const string ChartScheme = "chart:";
    private const string CaptionMark = ": ";
    private const string LanguageContainer = "language";

    private static readonly string[] Containers = ["cover", "contents", "key-figures", LanguageContainer];

    /// <summary>A page's title is a heading of level 2, so its own begin at 3.</summary>
    private const int HighestInPage = 3;
    private const int Lowest = 4;

    private readonly MarkdownSource _source;
    private readonly HeadingIds _ids = new();
    private readonly IReadOnlyDictionary<string, Chart> _charts;
    private readonly MarkdownFaults _faults;
    private readonly MarkdownInlines _inlines;
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);

    private MarkdownReader(MarkdownSource source, IReadOnlyDictionary<string, Chart> charts, FindingList findings)
    {
        _source = source;
        _charts = charts;
        _faults = new MarkdownFaults(source, findings);
        _inlines = new MarkdownInlines(_faults);
    }

    /// <summary>Reads Markdown; faults are told, and what they concern is left out.</summary>
    /// <param name="source">The filled template.</param>
    /// <param name="charts">The charts that the text may show, by id.</param>
    /// <param name="findings">Where faults are told.</param>
    public static IReadOnlyList<Block> Read(MarkdownSource source, IReadOnlyDictionary<string, Chart> charts, FindingList findings)
    {
        var reader = new MarkdownReader(source, charts, findings);
        var blocks = reader.Parse();
        reader._inlines.CheckAnchors(reader._headings, [.. source.Pages.Select(page => (page.Text, new MarkdownFaults(page, findings)))]);
        return blocks;
    }

    /// <summary>
    /// Looks at an editorial text by itself, before a template shows it: so a fault is told by its own file and line, and a fence that
    /// is never closed cannot swallow what follows. Links to headings are looked at later, in the whole document.
    /// </summary>
    public static void Check(MarkdownSource page, IReadOnlyDictionary<string, Chart> charts, FindingList findings) =>
        new MarkdownReader(page, charts, findings).Parse();

    /// <summary>Whether an image means a chart.</summary>
    internal static bool IsChart(Md.Inlines.LinkInline image) => image.Url?.StartsWith(ChartScheme, StringComparison.Ordinal) == true;

    private List<Block> Parse()
    {
        try
        {
            var pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAlertBlocks().UseCustomContainers().Build();
            var document = _source.Text.Length <= LongestText ? Markdown.Parse(_source.Text, pipeline) : null;
            if (document is not null && !document.Descendants().Skip(MostParts).Any())
            {
                return ReadBlocks(document);
            }

            var found = document is null ? $"{LongestText} characters" : $"{MostParts} parts (paragraphs, cells, words in bold and so on)";
            _faults.TellOfAll(NotSupported.Rule, $"the text has more than {found}; nobody could read it", "Show less of it, such as the entries of one month.");
            return [];
        }
        catch (ArgumentException)
        {
            // Markdig gives up on nesting that no author means; it says so with this exception alone.
            _faults.TellOfAll(NotSupported.Rule, "the text is nested too deeply");
            return [];
        }
    }

    private List<Block> ReadBlocks(Md.ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        for (var index = 0; index < container.Count; index++)
        {
            IReadOnlyList<Inline>? caption = null;
            if (index + 1 < container.Count && container[index + 1] is MdTable && ReadCaption(container[index]) is { } words)
            {
                caption = words;
                index++;
            }

            if (container[index] is CustomContainer { Info: LanguageContainer, ClosingFencedCharCount: > 0 } part && !_source.IsPage)
            {
                var tag = ReadLanguage(part);
                blocks.AddRange(ReadBlocks(part).Select(block => block with { LanguageTag = block.LanguageTag ?? tag }));
            }
            else if (ReadBlock(container[index], caption) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private Block? ReadBlock(Md.Block block, IReadOnlyList<Inline>? caption) => block switch
    {
        CustomContainer container => ReadContainer(container),
        Md.IFencedBlock { ClosingFencedCharCount: 0 } => Refuse(NeverClosed.Rule, block, "what begins here is never closed"),
        Md.HeadingBlock heading => ReadHeading(heading),
        Md.ParagraphBlock { Inline.FirstChild: Md.Inlines.LinkInline { IsImage: true, NextSibling: null } image } when IsChart(image) => ReadChart(image),
        Md.ParagraphBlock paragraph => new Paragraph(_inlines.Read(paragraph.Inline)),
        Md.ListBlock list => ReadList(list),
        MdTable table => MarkdownTables.Read(table, caption, _inlines, _faults),
        AlertBlock alert => new Alert(ReadAlertKind(alert), ReadBlocks(alert)),
        Md.QuoteBlock quote => new Quote(ReadBlocks(quote)),
        Md.CodeBlock code => new CodeBlock(code.Lines.ToString()),
        Md.ThematicBreakBlock => new ThematicBreak(),
        Md.LinkReferenceDefinitionGroup or Md.BlankLineBlock => null,
        _ => Refuse(NotSupported.Rule, block, "this part of Markdown cannot be shown in a report"),
    };

    private Heading? ReadHeading(Md.HeadingBlock heading)
    {
        var text = _inlines.Read(heading.Inline);
        var words = ((IReadOnlyList<Inline>)text).Plain();
        _faults.Pass(heading.Span.Start, words);
        var highest = _source.IsPage ? HighestInPage : 1;
        if (heading.Level < highest || heading.Level > Lowest)
        {
            Refuse(HeadingLevel.Rule, heading, $"this is a heading of level {heading.Level}; expected {highest} to {Lowest}");
            return null;
        }

        var id = _ids.Next(words);
        _headings.Add(id);
        return new Heading(heading.Level, id, text);
    }

    private ChartBlock? ReadChart(Md.Inlines.LinkInline image)
    {
        var id = image.Url![ChartScheme.Length..];
        if (_charts.TryGetValue(id, out var chart))
        {
            var words = ((IReadOnlyList<Inline>)_inlines.Read(image)).Plain();
            return new ChartBlock(chart, words.Length > 0 ? words : chart.Description);
        }

        _faults.Tell(UnknownChart.Rule, image.Span.Start, $"there is no chart {Wording.Quote(id)}", Nearest.Hint(id, _charts.Keys));
        return null;
    }

    private ListBlock ReadList(Md.ListBlock list)
    {
        int? start = list.IsOrdered ? int.TryParse(list.OrderedStart, out var number) ? number : 1 : null;
        return new ListBlock(start, [.. list.OfType<Md.ListItemBlock>().Select(ReadBlocks)]);
    }

    private Block? ReadContainer(CustomContainer container) => container.Info switch
    {
        _ when _source.IsPage => Refuse(UnknownContainer.Rule, container, "a text cannot hold a container", "Remove the line with ':::'."),
        null or "" => Refuse(
            UnknownContainer.Rule, container, $"this line {Wording.Quote(new string(':', container.OpeningFencedCharCount))} ends no container, and names none that would begin here",
            "Remove it, or name a container behind it, such as '::: cover'; a container ends with as many colons as it begins with."),
        _ when container.ClosingFencedCharCount == 0 => RefuseOpen(container),
        "cover" => new Cover(ReadBlocks(container)),
        "key-figures" => new MarkdownKeyFigures(_inlines, _faults, ReadChart).Read(container),
        "contents" when string.IsNullOrWhiteSpace(container.Arguments) => Refuse(
            UnknownContainer.Rule, container, "this contents list has no title; expected '::: contents TITLE'", "Write its title behind it; the built-in templates have '::: contents {{ say_contents }}'."),
        "contents" when container.Count > 0 => Refuse(
            UnknownContainer.Rule, container[0], "this stands within '::: contents', where it would be lost", "End the contents list with a line ':::' right below its first."),
        "contents" => new Contents(container.Arguments),
        var other => Refuse(UnknownContainer.Rule, container, $"{Wording.Quote("::: " + other)} is not known here", Nearest.Hint(other, Containers)),
    };

    /// <summary>A line of colons ends the outermost container that is open, so a forgotten one is seen at the container that comes after.</summary>
    private Block? RefuseOpen(CustomContainer container) => container.Parent is CustomContainer outer
        ? Refuse(
            NeverClosed.Rule, container, $"{Opening(container)} begins within {Opening(outer)}, which ends before it does",
            $"End {Opening(outer)} with a line '{new string(':', outer.OpeningFencedCharCount)}' before this one; a container within another has fewer colons.")
        : Refuse(NeverClosed.Rule, container, "what begins here is never closed");

    private static string Opening(CustomContainer container) => Wording.Quote($"{new string(':', container.OpeningFencedCharCount)} {container.Info}");

    private string? ReadLanguage(CustomContainer container)
    {
        var tag = container.Arguments?.Trim() ?? "";
        if (LanguageTags.IsWellFormed(tag))
        {
            return tag;
        }

        _faults.Tell(LanguageMalformed.Rule, container.Span.Start, $"{Wording.Quote(tag)} is not the tag of a language");
        return null;
    }

    private AlertKind ReadAlertKind(AlertBlock alert)
    {
        var word = alert.Kind.ToString();
        if (Enum.TryParse<AlertKind>(word, ignoreCase: true, out var kind))
        {
            return kind;
        }

        Refuse(NotSupported.Rule, alert, $"{Wording.Quote(word)} is not a kind of alert; expected {Wording.Or(Enum.GetNames<AlertKind>())}");
        return AlertKind.Note;
    }

    /// <summary>The words of a paragraph that begins with a colon, or null where a block is none.</summary>
    private List<Inline>? ReadCaption(Md.Block block)
    {
        if (block is not Md.ParagraphBlock { Inline.FirstChild: Md.Inlines.LiteralInline first } paragraph
            || !first.Content.AsSpan().StartsWith(CaptionMark, StringComparison.Ordinal))
        {
            return null;
        }

        var words = _inlines.Read(paragraph.Inline);
        var text = ((TextInline)words[0]).Text[CaptionMark.Length..];
        return text.Length > 0 ? [new TextInline(text), .. words.Skip(1)] : words[1..];
    }

    private Block? Refuse(FindingRule rule, Md.Block block, string message, string? hint = null)
    {
        _faults.Tell(rule, block.Span.Start, message, hint);
        return null;
    }
}
