using PdfSharp.Pdf;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Draws the items of a page, and tells the structure what they are part of.</summary>
internal sealed class PageDrawing(PdfDocument file, TagTree tags, FontSubsets fonts, IReadOnlyDictionary<string, HeadingPlace> headings)
{
    /// <summary>Grounds and rules first, so that text lies on them; then the text in its order, for who copies it.</summary>
    public ContentStream Draw(PlacedPage placed, PdfPage page)
    {
        var items = placed.Items;
        var stream = new ContentStream(placed.Shape.Height);
        stream.BeginLayout();
        foreach (var item in items)
        {
            if (item is PlacedFill fill)
            {
                stream.Rectangle(fill.X, fill.Y, fill.Width, fill.Height, fill.Color);
            }
            else if (item is PlacedRule rule)
            {
                stream.Line(rule.X, rule.Y, rule.Width, rule.Thickness, rule.Color, rule.Dotted);
            }
            else if (item is PlacedSymbol symbol)
            {
                SymbolDrawing.Draw(symbol, stream);
            }
        }

        stream.EndMarked();
        DrawContent(placed, page, stream);
        return stream;
    }

    private void DrawContent(PlacedPage placed, PdfPage page, ContentStream stream)
    {
        object? open = null;
        foreach (var item in placed.Items)
        {
            switch (item)
            {
                case PlacedText text:
                    Open((object?)text.Node ?? text.Repetition);
                    Draw(text, stream);
                    break;
                case PlacedChart chart:
                    Open(chart.Node);
                    var rectangle = Links.Rectangle(placed.Shape, chart.X, chart.Y, chart.Chart.Width * chart.Scale, chart.Chart.Height * chart.Scale);
                    tags.SetBounds(chart.Node, rectangle);
                    ChartDrawing.Draw(chart, stream, fonts);
                    break;
                case PlacedEmpty empty:
                    tags.AddEmpty(empty.Node);
                    break;
                case PlacedLink link when Links.Add(file, page, placed.Shape, link, headings) is { } annotation:
                    tags.AddAnnotation(link.Node, annotation);
                    break;
                default:
                    break;
            }
        }

        Open(null);

        void Open(object? part)
        {
            if (Equals(part, open))
            {
                return;
            }

            if (open is not null)
            {
                stream.EndMarked();
            }

            if (part is Repetition repetition)
            {
                stream.BeginRepetition(repetition);
            }
            else if (part is StructureNode node)
            {
                stream.BeginContent(TagTree.RoleName(node.Role), tags.AddContent(node));
            }

            open = part;
        }
    }

    private void Draw(PlacedText text, ContentStream stream)
    {
        if (text.Said is not null)
        {
            stream.BeginSaid(text.Said);
        }

        stream.Text(text.X, text.Y, fonts.Of(text.Style.Face), text.Style.Size, text.Style.Color, text.Text, text.Style.Tabular);
        if (text.Said is not null)
        {
            stream.EndMarked();
        }
    }
}
