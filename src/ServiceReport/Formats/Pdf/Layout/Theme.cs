using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>How each kind of text looks on paper: one typeface, few sizes, much air.</summary>
internal sealed class Theme(FontFamily fonts, Palette palette, double bodySize)
{
    /// <summary>The size of running text, in points.</summary>
    public const double BodySize = 10;

    /// <summary>The same on the cover, where there is little of it.</summary>
    public const double CoverBodySize = 11.5;

    /// <summary>The height of a line of body text, as a multiple of its size.</summary>
    public const double LineHeight = 1.42;

    /// <summary>The height of a line in a table or a heading.</summary>
    public const double TightLineHeight = 1.3;

    public FontFamily Fonts { get; } = fonts;

    public Palette Palette { get; } = palette;

    public TextStyle Body { get; } = new(fonts.Regular, bodySize, palette.Ink);

    /// <summary>The air between two paragraphs.</summary>
    public double ParagraphSpace => Body.Size * 0.65;

    /// <summary>The air between two items of a list.</summary>
    public double ItemSpace => Body.Size * 0.32;

    public TextStyle Small { get; } = new(fonts.Regular, 8, palette.Muted);

    public TextStyle Caption { get; } = new(fonts.Regular, 8.5, palette.Muted);

    public TextStyle TileLabel { get; } = new(fonts.SemiBold, 8.5, palette.Muted);

    public TextStyle TileValue { get; } = new(fonts.SemiBold, 17, palette.Ink);

    public TextStyle TileNote { get; } = new(fonts.Regular, 8.5, palette.Ink);

    /// <summary>Digits of one width, so that checksums and field names can be compared place by place.</summary>
    public TextStyle Code { get; } = new(fonts.Regular, 9, palette.Ink, Tabular: true);

    public TextStyle CoverTitle { get; } = new(fonts.SemiBold, 40, palette.Paper);

    public TextStyle CoverSubtitle { get; } = new(fonts.Regular, 19, palette.Paper);

    public TextStyle CoverPublisher { get; } = new(fonts.SemiBold, 11, palette.Paper);

    /// <summary>The style of a heading of level 1 to 4.</summary>
    public TextStyle Heading(int level) => level switch
    {
        1 => new TextStyle(Fonts.SemiBold, 25, Palette.Ink),
        2 => new TextStyle(Fonts.SemiBold, 15.5, Palette.Ink),
        3 => new TextStyle(Fonts.SemiBold, 11.5, Palette.Ink),
        _ => new TextStyle(Fonts.SemiBold, 10, Palette.Muted),
    };

    /// <summary>The air above a heading and below it.</summary>
    public static (double Above, double Below) HeadingSpace(int level) => level switch
    {
        1 => (0, 4),
        2 => (16, 3),
        3 => (12, 2),
        _ => (10, 1),
    };

    public TextStyle Strong(TextStyle style) => style with { Face = Fonts.SemiBold };

    public TextStyle Emphasis(TextStyle style) => style.Face == Fonts.SemiBold ? style : style with { Face = Fonts.Italic };
}
