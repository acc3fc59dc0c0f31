using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A chart as wide as running text; smaller where it would be higher than half a page.</summary>
internal static class ChartLayout
{
    private const double Tallest = PageGeometry.BodyHeight * 0.5;

    public static void Add(ChartBlock block, Frame frame, List<Slice> slices)
    {
        var chart = block.Chart;
        if (chart.Width <= 0 || chart.Height <= 0)
        {
            return;
        }

        var scale = Math.Min(frame.Measure / chart.Width, Tallest / chart.Height);
        var node = new StructureNode(StructureRole.Figure, frame.Parent) { AlternativeText = block.AlternativeText };
        slices.Add(new Slice(chart.Height * scale, [new PlacedChart(frame.Left, 0, scale, chart, node)]) { SpaceBefore = 8 });
    }
}
