namespace ServiceReport.Charts;

/// <summary>Words that still look for their place.</summary>
internal sealed record Label(string Text, ChartColor Color, bool Bold = false, double Size = TextSize.Normal)
{
    public double Width => TextSize.Width(Text, Size, Bold);

    public double Height => TextSize.Height(Size);

    public TextShape In(Box box, TextAnchor anchor)
    {
        var x = anchor switch
        {
            TextAnchor.Start => box.Left,
            TextAnchor.End => box.Right,
            _ => (box.Left + box.Right) / 2,
        };
        return new TextShape(Frame.Rounded(new Point(x, TextSize.Baseline(box, Size))), Text, anchor, Size, Color, Bold);
    }
}
