namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>The measures of a page in points: A4 upright, with room for the running header and footer.</summary>
internal static class PageGeometry
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 43;
    public const double Right = Width - 43;
    public const double Top = 60;
    public const double Foot = 46;
    public const double Bottom = Height - Foot;
    public const double BodyWidth = Right - Left;
    public const double BodyHeight = Bottom - Top;
    public const double HeaderBaseline = 40;
    public const double FooterHeight = 30;
    public const double FooterBaseline = Height - FooterHeight;

    /// <summary>The longest line of running text: about 90 letters of body text.</summary>
    public const double Measure = 462;
}
