using ServiceReport.Documents;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>Finds the layout of a block by its kind.</summary>
internal static class BlockLayout
{
    public static void Add(Block block, Frame frame, LayoutContext context, List<Slice> slices)
    {
        switch (block)
        {
            case Heading heading:
                HeadingLayout.Add(heading, frame, context, slices);
                break;
            case Paragraph paragraph:
                ParagraphLayout.Add(paragraph, frame, context, slices);
                break;
            case ListBlock list:
                ListLayout.Add(list, frame, context, slices);
                break;
            case Quote quote:
                QuoteLayout.Add(quote, frame, context, slices);
                break;
            case Alert alert:
                AlertLayout.Add(alert, frame, context, slices);
                break;
            case Table table:
                TableLayout.Add(table, frame, context, slices);
                break;
            case ChartBlock chart:
                ChartLayout.Add(chart, frame, slices);
                break;
            case KeyFigures figures:
                KeyFiguresLayout.Add(figures, frame, context, slices);
                break;
            case CodeBlock code:
                CodeLayout.Add(code, frame, context, slices);
                break;
            case ThematicBreak:
                ThematicBreakLayout.Add(frame, context, slices);
                break;
            case Cover cover:
                CoverLayout.Add(cover, frame, context, slices);
                break;
            case Contents contents:
                ContentsLayout.Add(contents, frame, context, slices);
                break;
            default:
                throw new InvalidOperationException($"no PDF for {block.GetType().Name}");
        }
    }
}
