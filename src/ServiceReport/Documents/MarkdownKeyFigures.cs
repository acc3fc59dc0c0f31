using Markdig.Extensions.CustomContainers;
using ServiceReport.Documents.Rules;
using ServiceReport.Findings;
using Md = Markdig.Syntax;

namespace ServiceReport.Documents;

/// <summary>
/// Reads the container of key figures: a list whose items begin with a label in bold and, on the same line, the value; the lines after
/// are notes, or a chart alone.
/// </summary>
/// <param name="inlines">Reads parts of lines.</param>
/// <param name="faults">Where faults are told.</param>
/// <param name="readChart">The chart that an image means; null where the image means none.</param>
internal sealed class MarkdownKeyFigures(MarkdownInlines inlines, MarkdownFaults faults, Func<Md.Inlines.LinkInline, ChartBlock?> readChart)
{
    private const string SmallChart = "-spark";

    /// <summary>Null where there is nothing to show.</summary>
    public KeyFigures? Read(CustomContainer container)
    {
        var name = container.Arguments?.Trim() ?? "";
        if (name.Length == 0)
        {
            faults.Tell(KeyFigureMalformed.Rule, container.Span.Start, "these key figures have no name; expected '::: key-figures NAME'");
        }

        var figures = new List<KeyFigure>();
        foreach (var block in container)
        {
            if (block is Md.ListBlock { IsOrdered: false } list)
            {
                figures.AddRange(list.OfType<Md.ListItemBlock>().Select(ReadItem).OfType<KeyFigure>());
            }
            else if (block is not (Md.BlankLineBlock or Md.LinkReferenceDefinitionGroup))
            {
                Refuse(block, "only a list with bullets can stand among key figures");
            }
        }

        return figures.Count == 0 ? null : new KeyFigures(name, figures);
    }

    private KeyFigure? ReadItem(Md.ListItemBlock item)
    {
        var lines = new List<(Md.Inlines.Inline First, Md.Inlines.Inline? End)>();
        foreach (var block in item)
        {
            if (block is not Md.ParagraphBlock paragraph)
            {
                return Refuse(block, "a key figure holds lines of text and a chart, nothing else");
            }

            lines.AddRange(MarkdownInlines.Lines(paragraph.Inline));
        }

        if (lines is not [(Md.Inlines.EmphasisInline { DelimiterCount: 2 } strong, var endOfFirst), ..])
        {
            return Refuse(item, "this key figure does not begin with its label in bold");
        }

        IReadOnlyList<Inline> label = inlines.Read(strong);
        var value = Trimmed(inlines.Read(strong.NextSibling, endOfFirst));
        if (value.Count == 0)
        {
            return Refuse(item, $"the key figure {Wording.Quote(label.Plain())} has no value on the line of its label");
        }

        var note = new List<Inline>();
        ChartBlock? trend = null;
        foreach (var (first, end) in lines.Skip(1))
        {
            if (first is Md.Inlines.LinkInline { IsImage: true } image && first.NextSibling == end && MarkdownReader.IsChart(image))
            {
                if (trend is not null)
                {
                    return Refuse(item, $"the key figure {Wording.Quote(label.Plain())} has more than one chart");
                }

                trend = readChart(image);
                if (trend?.Chart.Id.EndsWith(SmallChart, StringComparison.Ordinal) == false)
                {
                    return Refuse(image, $"the chart {Wording.Quote(trend.Chart.Id)} is too large for a key figure; expected a small one, whose name ends in '{SmallChart}'");
                }

                continue;
            }

            if (note.Count > 0)
            {
                note.Add(new LineBreakInline());
            }

            note.AddRange(Trimmed(inlines.Read(first, end)));
        }

        return new KeyFigure(label, value, note, trend);
    }

    private KeyFigure? Refuse(Md.MarkdownObject part, string message)
    {
        faults.Tell(KeyFigureMalformed.Rule, part.Span.Start, message);
        return null;
    }

    /// <summary>Without blanks at either end.</summary>
    private static List<Inline> Trimmed(List<Inline> line)
    {
        if (line is [TextInline first, ..])
        {
            line[0] = new TextInline(first.Text.TrimStart());
        }

        if (line is [.., TextInline last])
        {
            line[^1] = new TextInline(last.Text.TrimEnd());
        }

        line.RemoveAll(inline => inline is TextInline { Text: "" });
        return line;
    }
}
