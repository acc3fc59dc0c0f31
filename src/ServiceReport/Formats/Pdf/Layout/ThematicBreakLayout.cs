namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A break between two thoughts: a thin line in its own air.</summary>
internal static class ThematicBreakLayout
{
    public static void Add(Frame frame, LayoutContext context, List<Slice> slices) =>
        slices.Add(new Slice(8, [new PlacedRule(frame.Left, 4, frame.Measure, 0.6, context.Theme.Palette.Rule)]) { SpaceBefore = 12 });
}
