using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>Writes the blocks of one document. The page's title is its only heading of rank 1, so a chapter's is of rank 2.</summary>
internal sealed class BlockHtml(StringBuilder builder, Document document, HtmlWords words, string contents)
{
    private readonly HashSet<string> _tableNames = [];
    private string _heading = "";
    private bool _isInChapter;
    private int _tables;
    private int _keyFigures;

    public void AppendDocument()
    {
        string? language = null;
        foreach (var block in document.Blocks)
        {
            var beginsChapter = block is Heading { Level: 1 };
            if (beginsChapter || block.LanguageTag != language)
            {
                builder.Append(language is null ? "" : "</div>\n");
                language = null;
            }

            if (beginsChapter)
            {
                EndChapter();
                builder.Append("<section class=\"chapter\">\n");
                _isInChapter = true;
            }

            if (block.LanguageTag != language)
            {
                language = block.LanguageTag;
                builder.Append("<div").AppendLanguage(language).Append(">\n");
            }

            Append(block);
        }

        builder.Append(language is null ? "" : "</div>\n");
        EndChapter();
    }

    private void EndChapter()
    {
        builder.Append(_isInChapter ? "</section>\n" : "");
        _isInChapter = false;
    }

    private void Append(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Append(block);
        }
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                AppendHeading(heading);
                break;
            case Paragraph paragraph:
                InlineHtml.Append(builder.Append("<p>"), paragraph.Text).Append("</p>\n");
                break;
            case ListBlock list:
                AppendList(list);
                break;
            case Quote quote:
                builder.Append("<blockquote>\n");
                Append(quote.Blocks);
                builder.Append("</blockquote>\n");
                break;
            case Alert alert:
                AppendAlert(alert);
                break;
            case Table table:
                TableHtml.Append(builder, table, ++_tables, UniqueTableName(table));
                break;
            case ChartBlock chart:
                AppendChart(chart);
                break;
            case KeyFigures figures:
                KeyFiguresHtml.Append(builder, figures, ++_keyFigures);
                break;
            case CodeBlock code:
                builder.Append("<pre tabindex=\"0\"><code>").AppendEscaped(code.Text).Append("</code></pre>\n");
                break;
            case ThematicBreak:
                builder.Append("<hr>\n");
                break;
            case Cover cover:
                builder.Append("<div class=\"cover\">\n");
                Append([.. cover.Blocks.Where(line => !IsInMasthead(line))]);
                builder.Append("</div>\n");
                break;
            case Contents list:
                AppendContents(list);
                break;
            default:
                throw new ArgumentException($"No HTML for {block.GetType().Name}.", nameof(block));
        }
    }

    private void AppendHeading(Heading block)
    {
        _heading = block.Text.Plain();
        var rank = (char)('0' + Math.Clamp(block.Level + 1, 2, 6));
        builder.Append("<div class=\"heading\"><h").Append(rank).Append(" id=\"").AppendEscaped(block.Id).Append("\">");
        InlineHtml.Append(builder, block.Text).Append("</h").Append(rank).Append("><a class=\"anchor\" href=\"#").AppendEscaped(block.Id)
            .Append("\" aria-label=\"").AppendEscaped(words.LinkTo(_heading)).Append("\"></a></div>\n");
    }

    private void AppendList(ListBlock list)
    {
        builder.Append(list.Start switch
        {
            null when list.Items.All(IsVerdict) => "<ul class=\"verdicts\">\n",
            null => "<ul>\n",
            1 => "<ol>\n",
            { } start => string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{start}\">\n"),
        });
        foreach (var item in list.Items)
        {
            builder.Append("<li>");
            if (item is [Paragraph only])
            {
                InlineHtml.Append(builder, only.Text);
            }
            else
            {
                Append(item);
            }

            builder.Append("</li>\n");
        }

        builder.Append(list.Start is null ? "</ul>\n" : "</ol>\n");
    }

    private static bool IsVerdict(IReadOnlyList<Block> item) => item is [Paragraph { Text: [VerdictInline, ..] }];

    private void AppendAlert(Alert alert)
    {
        var name = alert.Kind switch
        {
            AlertKind.Tip => "tip",
            AlertKind.Important => "important",
            AlertKind.Warning => "warning",
            AlertKind.Caution => "caution",
            _ => "note",
        };
        builder.Append("<div class=\"alert ").Append(name).Append("\">\n<p class=\"alert-title\">").Append(HtmlIcons.Of(alert.Kind))
            .AppendEscaped(words.AlertTitle(alert.Kind)).Append("</p>\n");
        Append(alert.Blocks);
        builder.Append("</div>\n");
    }

    private void AppendChart(ChartBlock block)
    {
        builder.Append("<figure>\n<figcaption>").AppendEscaped(block.Chart.Title).Append("</figcaption>\n");
        SvgWriter.AppendInline(builder, block.Chart, block.AlternativeText, block.Chart.Narrow is null ? "column only" : "column");
        if (block.Chart.Narrow is { } narrow)
        {
            SvgWriter.AppendInline(builder.Append('\n'), narrow, block.AlternativeText, "phone");
        }

        builder.Append("\n</figure>\n");
    }

    private void AppendContents(Contents list)
    {
        if (contents.Length > 0)
        {
            builder.Append("<nav class=\"contents inline\" aria-label=\"").AppendEscaped(words.Chapters).Append("\"><details><summary>")
                .AppendEscaped(list.Title).Append("</summary>\n").Append(contents).Append("\n</details></nav>\n");
        }
    }

    /// <summary>The page shows title, month and publisher at its head already.</summary>
    private bool IsInMasthead(Block line)
    {
        var text = line switch
        {
            Heading heading => heading.Text.Plain(),
            Paragraph paragraph => paragraph.Text.Plain(),
            _ => "",
        };
        return text.Length > 0 && (text == document.Title || text == document.Subtitle || text == document.Publisher
            || text == $"{document.Title} {document.Subtitle}");
    }

    private string UniqueTableName(Table table)
    {
        var name = table.Caption is { } caption ? caption.Plain() : words.TableUnder(_heading);
        var unique = name;
        for (var number = 2; !_tableNames.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return unique;
    }
}
