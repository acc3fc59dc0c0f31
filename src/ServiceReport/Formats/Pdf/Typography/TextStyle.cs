namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>How a run of text looks.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">In points.</param>
/// <param name="Color">As <c>#rrggbb</c>.</param>
/// <param name="Tabular">Digits of one width, and narrow blanks between their groups, for columns of figures.</param>
internal sealed record TextStyle(FontFace Face, double Size, string Color, bool Tabular = false)
{
    /// <summary>The width of one character in points.</summary>
    public double Advance(int codePoint) => Face.Advance(Face.Glyph(codePoint, Tabular)) * Size / Face.UnitsPerEm;

    /// <summary>The width of clean text (<see cref="CleanText"/>) on one line, in points.</summary>
    public double Width(string text)
    {
        var width = 0.0;
        for (var index = 0; index < text.Length; index++)
        {
            var codePoint = CleanText.CodePointAt(text, index);
            width += Advance(codePoint);
            index += codePoint > 0xFFFF ? 1 : 0;
        }

        return width;
    }

    /// <summary>How far below the top of a line of that height the baseline lies, the letters being in its middle.</summary>
    public double BaselineIn(double lineHeight)
    {
        var ascent = Face.Ascender * Size / Face.UnitsPerEm;
        var descent = -Face.Descender * Size / Face.UnitsPerEm;
        return ((lineHeight - ascent - descent) / 2) + ascent;
    }
}
