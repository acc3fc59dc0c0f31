using System.Globalization;
using System.Text;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// The characters of one face that a document uses. Each gets a code of its own in the order of first use, 1, 2, 3 …, which is also
/// the number of its glyph in the embedded font: so a figure of equal width, or a square that stands for a character that the font
/// does not know, still comes out of the PDF as what it is.
/// </summary>
internal sealed class FontSubset(FontFace face, string resourceName)
{
    private const int TabularFlag = 1 << 24;
    private const int NoBreakSpace = 0xA0; // Not every reader takes the narrow one for a blank.
    private const int NarrowNoBreakSpace = 0x202F;

    private readonly Dictionary<int, int> _codes = [];
    private readonly List<int> _characters = [0];
    private readonly List<int> _glyphs = [0];

    public FontFace Face { get; } = face;

    /// <summary>What content streams call the font, such as <c>F1</c>.</summary>
    public string ResourceName { get; } = resourceName;

    /// <summary>The font's glyph for each code.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    public int Code(int character, bool tabular)
    {
        var key = tabular ? character | TabularFlag : character;
        if (!_codes.TryGetValue(key, out var code))
        {
            code = _glyphs.Count;
            _codes.Add(key, code);
            _characters.Add(character);
            _glyphs.Add(Face.Glyph(character, tabular));
        }

        return code;
    }

    /// <summary>The advance of each code in thousandths of the size, as PDF wants it.</summary>
    public string Widths()
    {
        var widths = new StringBuilder("[0[");
        foreach (var glyph in _glyphs)
        {
            widths.Append(CultureInfo.InvariantCulture, $"{(Face.Advance(glyph) * 1000 + (Face.UnitsPerEm / 2)) / Face.UnitsPerEm} ");
        }

        return widths.Append("]]").ToString();
    }

    /// <summary>Which character each code stands for: a CMap (ISO 32000-1, 9.10.3).</summary>
    public string ToUnicode()
    {
        const int MostInBlock = 100;
        var map = new StringBuilder();
        map.Append("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        map.Append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (var first = 1; first < _characters.Count; first += MostInBlock)
        {
            var end = Math.Min(first + MostInBlock, _characters.Count);
            map.Append(CultureInfo.InvariantCulture, $"{end - first} beginbfchar\n");
            for (var code = first; code < end; code++)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}><");
                foreach (var unit in char.ConvertFromUtf32(_characters[code] == NarrowNoBreakSpace ? NoBreakSpace : _characters[code]))
                {
                    map.Append(CultureInfo.InvariantCulture, $"{(int)unit:X4}");
                }

                map.Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }
}
