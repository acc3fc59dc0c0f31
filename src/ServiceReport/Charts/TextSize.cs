namespace ServiceReport.Charts;

/// <summary>
/// The room that a text takes, estimated from the widths of Inter, which is wider than most sans-serif faces: what does not overlap
/// here does not overlap in the reader's font either.
/// </summary>
internal static class TextSize
{
    /// <summary>Axis labels and values.</summary>
    public const double Normal = 13;

    /// <summary>From the baseline up to the top of figures and capitals, as a share of the size.</summary>
    private const double Ascent = 0.76;

    /// <summary>The height of a line's box, as a share of the size.</summary>
    private const double LineHeight = 1.1;

    public static double Height(double size) => size * LineHeight;

    /// <summary>The baseline of a text that stands in a box of its height.</summary>
    public static double Baseline(Box box, double size) => ((box.Top + box.Bottom) / 2) + (size * (Ascent / 2));

    public static double Width(string text, double size, bool bold = false)
    {
        var width = 0.0;
        foreach (var character in text)
        {
            width += WidthOf(character);
        }

        return width * size * (bold ? 1.05 : 1);
    }

    private static double WidthOf(char character) => character switch
    {
        '.' or ',' or ':' or 'i' or 'j' or 'l' or ' ' or '\u00A0' => 0.29,
        'f' or 'r' or 't' or '(' or ')' => 0.4,
        'm' or 'w' or 'M' or 'W' or '%' => 0.9,
        >= '0' and <= '9' => 0.64,
        >= 'A' and <= 'Z' => 0.72,
        _ => 0.62,
    };
}
