using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Templates;

namespace ServiceReport.Formats.Markdown;

/// <summary>Writes a document's blocks, one blank line between two of them.</summary>
internal sealed class MarkdownWriter(Document document)
{
    private readonly StringBuilder _text = new();
    private string _indent = "";
    private string _firstIndent = "";

    public string Write()
    {
        Line($"# {MarkdownText.Escape($"{document.Title} {document.Subtitle}", isAtStart: false)}");
        if (document.Publisher.Length > 0)
        {
            Gap();
            Line(MarkdownText.Escape(document.Publisher));
        }

        WriteBlocks(document.Blocks);
        return _text.ToString();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (_text.Length > 0 && _firstIndent == _indent)
            {
                Gap();
            }

            WriteBlock(block);
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Line($"{new string('#', heading.Level + 1)} {MarkdownInline.Write(heading.Text, isAtStart: false)}");
                break;
            case Paragraph paragraph:
                Lines(MarkdownInline.Write(paragraph.Text));
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quote quote:
                Quoted(() => WriteBlocks(quote.Blocks));
                break;
            case Alert alert:
                Quoted(() =>
                {
                    Line($"[!{alert.Kind.ToString().ToUpperInvariant()}]");
                    WriteUngapped(alert.Blocks);
                });
                break;
            case Table table:
                WriteTable(table);
                break;
            case ChartBlock chart:
                Line($"![{MarkdownText.Escape(chart.AlternativeText)}]({MarkdownFormat.PathOf(chart)})");
                break;
            case KeyFigures figures:
                WriteKeyFigures(figures);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreak:
                Line("---");
                break;
            case Cover cover:
                WriteUngapped(cover.Blocks);
                break;
            case Contents contents:
                WriteContents(contents);
                break;
        }
    }

    /// <summary>Blocks of a container whose first line stands already, or that has none.</summary>
    private void WriteUngapped(IReadOnlyList<Block> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (index > 0)
            {
                Gap();
            }

            WriteBlock(blocks[index]);
        }
    }

    private void WriteList(ListBlock list)
    {
        var isLoose = list.Items.Any(item => item.Count > 1);
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (isLoose && index > 0)
            {
                Gap();
            }

            var mark = list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + index}. ") : "- ";
            var outer = _indent;
            _firstIndent = outer + mark;
            _indent = outer + new string(' ', mark.Length);
            WriteUngapped(list.Items[index]);
            _firstIndent = _indent = outer;
        }
    }

    private void Quoted(Action write)
    {
        var outer = _indent;
        _indent = outer + "> ";
        _firstIndent = _firstIndent == outer ? _indent : _firstIndent + "> ";
        write();
        _firstIndent = _indent = outer;
    }

    private void WriteTable(Table table)
    {
        if (table.Caption is { } caption)
        {
            Lines(MarkdownInline.Write(caption) + ":");
            Gap();
        }

        foreach (var row in MarkdownTable.Rows(table))
        {
            Line(row);
        }
    }

    /// <summary>As a list that reads well as plain text; the charts of the months before stand in full further down the report.</summary>
    private void WriteKeyFigures(KeyFigures block)
    {
        Line($"{MarkdownText.Escape(block.Name, isAtStart: true)}:");
        Gap();
        foreach (var figure in block.Figures)
        {
            var outer = _indent;
            (_firstIndent, _indent) = (outer + "- ", outer + "  ");
            Inline[] first = [new StrongInline(figure.Label), new TextInline(": "), .. figure.Value];
            Lines(MarkdownInline.Write(figure.Note.Count == 0 ? first : [.. first, new LineBreakInline(), .. figure.Note]));
            _firstIndent = _indent = outer;
        }
    }

    private void WriteCode(CodeBlock code)
    {
        var plain = MarkdownText.OfCode(code.Text);
        var fence = "```";
        while (plain.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        Line(fence + "text");
        foreach (var line in plain.Split('\n'))
        {
            Line(line);
        }

        Line(fence);
    }

    private void WriteContents(Contents contents)
    {
        Line($"## {MarkdownText.Escape(contents.Title, isAtStart: false)}");
        Gap();
        foreach (var heading in document.Blocks.OfType<Heading>().Where(heading => heading.Level <= 2))
        {
            Line($"{(heading.Level == 2 ? "  " : "")}- [{MarkdownInline.Write(heading.Text, isAtStart: false)}](#{heading.Id})");
        }
    }

    private void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line);
        }
    }

    private void Line(string line)
    {
        _text.Append(_firstIndent).Append(line).Append('\n');
        _firstIndent = _indent;
    }

    /// <summary>An empty line; within a quote it keeps the quote's mark.</summary>
    private void Gap() => _text.Append(_indent.TrimEnd()).Append('\n');
}
