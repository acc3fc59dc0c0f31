using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// Key figures as small panels, three beside each other, what stands in a row level; all on one page where they fit on one. One that would stand
/// alone in the last row joins the row above it, and two share theirs. Who listens hears a list: of each figure its label, its value, its note and
/// what its chart shows, before the next one.
/// </summary>
internal static class KeyFiguresLayout
{
    private const int MostAcross = 3;
    private const double NarrowestPanel = 109;
    private const double Gap = 8;
    private const double Inset = 10;
    private const double ChartSpace = 7;

    /// <summary>A figure in a panel is never smaller, in points.</summary>
    private const double SmallestFigure = 9;

    public static void Add(KeyFigures block, Frame frame, LayoutContext context, List<Slice> slices)
    {
        var theme = context.Theme;
        var first = slices.Count;
        var name = new TextSpan(CleanText.Of(block.Name), theme.Caption, new StructureNode(StructureRole.P, frame.Parent));
        TextSlices.Add(new TextFlow([name]), frame.Left, frame.Measure, theme.Caption.Size * Theme.LineHeight, 10, slices);

        var list = new StructureNode(StructureRole.L, frame.Parent) { HasLabels = false };
        var across = Math.Clamp((int)((frame.Measure + Gap) / (NarrowestPanel + Gap)), 1, MostAcross);
        foreach (var row in Rows(block.Figures, across, mayJoin: (across + 1) * (NarrowestPanel + Gap) <= frame.Measure + Gap))
        {
            var columns = block.Figures.Count < across ? across : row.Length;
            var width = (frame.Measure - ((columns - 1) * Gap)) / columns;
            slices.Add(Row(row, frame.Left, width, list, theme) with { SpaceBefore = row[0] == block.Figures[0] ? 4 : Gap });
        }

        for (var index = first; index < slices.Count - 1; index++)
        {
            slices[index] = slices[index] with { KeepsWithNext = true };
        }

        slices[^1] = slices[^1].Padded(0, 6);
    }

    /// <summary>Full rows; one figure over is one more in the last row where there is room for it.</summary>
    private static IEnumerable<KeyFigure[]> Rows(IReadOnlyList<KeyFigure> figures, int across, bool mayJoin)
    {
        for (var first = 0; first < figures.Count;)
        {
            var left = figures.Count - first;
            var count = left == across + 1 && mayJoin ? left : Math.Min(across, left);
            var row = new KeyFigure[count];
            for (var index = 0; index < count; index++)
            {
                row[index] = figures[first + index];
            }

            yield return row;
            first += count;
        }
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
            panel.Value.Place(x + Inset, noteTop - 2 - panel.Value.Height, items);
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
                Passage.Of(figure.Label, theme.TileLabel, width, body, theme), Passage.OfFigure(figure.Value, theme.TileValue, width, body, theme),
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

        /// <summary>
        /// A figure on one line, smaller where it is long: parted inside a group of digits it would read as two. Where even the smallest is too wide it is
        /// parted between groups.
        /// </summary>
        public static Passage OfFigure(IReadOnlyList<Inline> text, TextStyle style, double width, StructureNode parent, Theme theme)
        {
            var flow = new TextFlow(InlineSpans.Of(text, style, null, theme));
            var widest = InlineSpans.PlainText(text).Contains(' ', StringComparison.Ordinal) ? flow.WidestWord : flow.WidestLine;
            var size = Math.Floor(style.Size * Math.Min(1, width / widest) * 4) / 4; // Quarters of a point, so that figures nearly alike are alike.
            if (widest <= width || size >= SmallestFigure)
            {
                return Of(text, style with { Size = Math.Min(style.Size, size) }, width, parent, theme);
            }

            var parted = InlineSpans.Of(text, style with { Size = SmallestFigure }, new StructureNode(StructureRole.P, parent), theme)
                .Select(span => span with { Text = DigitGroups.Marked(span.Text, "\u200B") });
            return new Passage(new TextFlow([.. parted]).Break(width), SmallestFigure * Theme.TightLineHeight);
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
