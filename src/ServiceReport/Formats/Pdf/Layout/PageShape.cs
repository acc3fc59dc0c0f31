namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>
/// How a page lies: A4 upright, or turned for a table that would be too small upright. A turned page is wide by itself and not by a
/// rotation: every reader then shows it upright, and coordinates mean on it what they mean on any other.
/// </summary>
/// <param name="Width">Of the paper, in points.</param>
/// <param name="Height">Of the paper, in points.</param>
internal sealed record PageShape(double Width, double Height)
{
    public static PageShape Upright { get; } = new(PageGeometry.Width, PageGeometry.Height);

    public static PageShape Turned { get; } = new(PageGeometry.Height, PageGeometry.Width);

    public double Right => Width - PageGeometry.Left;

    public double Bottom => Height - PageGeometry.Foot;

    public double BodyWidth => Right - PageGeometry.Left;

    public double BodyHeight => Bottom - PageGeometry.Top;

    public double FooterBaseline => Height - PageGeometry.FooterHeight;
}
