using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// Key figures as small panels, three beside each other, what stands in a row level; all on one page where they fit on one. Who listens
/// hears a list: of each figure its label, its value, its note and what its chart shows, before the next one.
/// </summary>
internal static class KeyFiguresLayout
{
    private const int MostAcross = 3;
    private const double NarrowestPanel = 110;
    private const double Gap = 8;
    private const double Inset = 10;
    private const double ChartSpace = 7;

    public static void Add(KeyFigures block, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var theme = context.Theme;
        var first = slices.Count;
        var name = new TextSpan(CleanText.Of(block.Name), theme.Caption, new StructureNode(StructureRole.P, frame.Parent));
        TextSlices.Add(new TextFlow([name]), frame.Left, frame.Measure, theme.Caption.Size * Theme.LineHeight, 10, slices);

        var list = new StructureNode(StructureRole.L, frame.Parent) { HasLabels = false };
        var across = Math.Clamp((int)((frame.Measure + Gap) / (NarrowestPanel + Gap)), 1, MostAcross);
        var width = (frame.Measure - ((across - 1) * Gap)) / across;
        foreach (var row in block.Figures.Chunk(across))
        {
            slices.Add(Row(row, frame.Left, width, list, theme) with { SpaceBefore = row[0] == block.Figures[0] ? 4 : Gap });
        }

        for (var index = first; index < slices.Count - 1; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }

        slices[^1] = slices[^1].Padded(0, 6);
    }

    private static Slice Row(KeyFigure[] figures, double left, double width, StructureNode list, Theme theme)
    {
        var inner = width - (2 * Inset);
        var panels = Array.ConvertAll(figures, figure => Panel.Of(figure, inner, list, theme));
        var valueTop = Inset + panels.Max(panel => panel.Label.Height) + 2;
        var noteTop = valueTop + panels.Max(panel => panel.Value.Height) + 2;
        var chartTop = noteTop + panels.Max(panel => panel.Note.Height);
        chartTop += panels.Any(panel => panel.ChartHeight > 0) ? ChartSpace : 0;
        var height = chartTop + panels.Max(panel => panel.ChartHeight) + Inset;

        var items = new List<PlacedItem>();
        for (var index = 0; index < panels.Length; index++)
        {
            var (panel, x) = (panels[index], left + (index * (width + Gap)));
            items.Add(new PlacedFill(x, 0, width, height, theme.Palette.Surface));
            panel.Label.Place(x + Inset, Inset, items);
            panel.Value.Place(x + Inset, valueTop, items);
            panel.Note.Place(x + Inset, noteTop, items);
            if (panel.Chart is { } chart)
            {
                items.Add(chart with { X = x + Inset, Y = height - Inset - panel.ChartHeight });
            }
        }

        return new Slice(height, items);
    }

    /// <summary>What stands in one panel, set but not placed.</summary>
    private sealed record Panel(Passage Label, Passage Value, Passage Note, PlacedChart? Chart)
    {
        public double ChartHeight => Chart is { } chart ? chart.Chart.Height * chart.Scale : 0;

        public static Panel Of(KeyFigure figure, double width, StructureNode list, Theme theme)
        {
            var body = new StructureNode(StructureRole.LBody, new StructureNode(StructureRole.LI, list));
            var chart = figure.Trend is not { Chart: { Width: > 0, Height: > 0 } } trend ? null : new PlacedChart(
                0, 0, width / trend.Chart.Width, trend.Chart, new StructureNode(StructureRole.Figure, body) { AlternativeText = trend.AlternativeText });
            return new Panel(
                Passage.Of(figure.Label, theme.TileLabel, width, body, theme), Passage.Of(figure.Value, theme.TileValue, width, body, theme),
                Passage.Of(figure.Note, theme.TileNote, width, body, theme), chart);
        }
    }

    /// <summary>Lines of one style.</summary>
    private sealed record Passage(IReadOnlyList<TextLine> Lines, double LineHeight)
    {
        public double Height => Lines.Count * LineHeight;

        public static Passage Of(IReadOnlyList<Inline> text, TextStyle style, double width, StructureNode parent, Theme theme)
        {
            var spans = InlineSpans.Of(text, style, new StructureNode(StructureRole.P, parent), theme);
            return new Passage(new TextFlow(spans).Break(width), style.Size * Theme.TightLineHeight);
        }

        public void Place(double left, double top, List<PlacedItem> items)
        {
            foreach (var line in Lines)
            {
                TextSlices.AddLine(line, left, top, LineHeight, items);
                top += LineHeight;
            }
        }
    }
}
