using System.Buffers.Binary;
using System.Text;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>One TrueType face, such as Inter SemiBold, read as far as setting text needs it.</summary>
internal sealed class FontFace
{
    private const char SoftHyphen = '\u00AD';

    private readonly byte[] _file;
    private readonly CharacterMap _characters;
    private readonly TabularFigures _figures;
    private readonly int _advances;
    private readonly int _advanceCount;
    private readonly int _missing;

    /// <param name="file">The font file's bytes; kept, not copied.</param>
    public FontFace(byte[] file)
    {
        _file = file;
        var head = Find("head");
        var metrics = Find("hhea");
        UnitsPerEm = UInt16(head + 18);
        Bounds = (Int16(head + 36), Int16(head + 38), Int16(head + 40), Int16(head + 42));
        LongOffsets = Int16(head + 50) == 1;
        Ascender = Int16(metrics + 4);
        Descender = Int16(metrics + 6);
        CapHeight = Int16(Find("OS/2") + 88);
        Weight = UInt16(Find("OS/2") + 4);
        ItalicAngle = Int16(Find("post") + 4);
        _advances = Find("hmtx");
        _advanceCount = UInt16(metrics + 34);
        _characters = new CharacterMap(file, Find("cmap"));
        _figures = new TabularFigures(file, Find("GSUB"), _characters);
        _missing = FirstOf('\u25A1', '\uFFFD', '?');
        Name = ReadName();
    }

    /// <summary>The PostScript name, such as <c>Inter-SemiBold</c>.</summary>
    public string Name { get; }

    /// <summary>All other measures are in these units.</summary>
    public int UnitsPerEm { get; }

    public int Ascender { get; }

    /// <summary>Negative: it goes below the baseline.</summary>
    public int Descender { get; }

    public int CapHeight { get; }

    /// <summary>400 for regular, 600 for semi-bold.</summary>
    public int Weight { get; }

    /// <summary>In degrees, negative to the right; 0 for upright faces.</summary>
    public int ItalicAngle { get; }

    /// <summary>The box that holds every glyph.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    /// <summary>Whether <c>loca</c> has 32-bit offsets.</summary>
    public bool LongOffsets { get; }

    /// <summary>
    /// The glyph that shows a character; a hollow square for one that the font does not know, so that the reader sees that something
    /// is there. In <paramref name="tabular"/> text digits are of one width.
    /// </summary>
    public int Glyph(int codePoint, bool tabular)
    {
        if (tabular && codePoint is >= '0' and <= '9')
        {
            return _figures.Glyph(codePoint - '0');
        }

        var glyph = _characters.Glyph(codePoint == SoftHyphen ? '-' : codePoint);
        return glyph > 0 ? glyph : _missing;
    }

    /// <summary>In units of the em.</summary>
    public int Advance(int glyph) => UInt16(_advances + (4 * Math.Min(glyph, _advanceCount - 1)));

    /// <summary>The left side bearing, which a subset keeps.</summary>
    public short Bearing(int glyph) =>
        (short)Int16(glyph < _advanceCount ? _advances + (4 * glyph) + 2 : _advances + (4 * _advanceCount) + (2 * (glyph - _advanceCount)));

    /// <summary>A table's bytes; empty where the font does not have it.</summary>
    public ReadOnlySpan<byte> Table(string tag)
    {
        var entry = Entry(tag);
        return entry == 0 ? [] : _file.AsSpan(Int32(entry + 8), Int32(entry + 12));
    }

    private int Find(string tag)
    {
        var entry = Entry(tag);
        return entry == 0 ? 0 : Int32(entry + 8);
    }

    private int Entry(string tag)
    {
        var wanted = (uint)((tag[0] << 24) | (tag[1] << 16) | (tag[2] << 8) | tag[3]);
        for (var index = 0; index < UInt16(4); index++)
        {
            var entry = 12 + (16 * index);
            if (BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(entry)) == wanted)
            {
                return entry;
            }
        }

        return 0;
    }

    private int FirstOf(params ReadOnlySpan<char> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (_characters.Glyph(candidate) is > 0 and var glyph)
            {
                return glyph;
            }
        }

        return 0;
    }

    private string ReadName()
    {
        const int PostScriptName = 6;
        const int Windows = 3;
        var table = Find("name");
        for (var index = 0; index < UInt16(table + 2); index++)
        {
            var record = table + 6 + (12 * index);
            if (UInt16(record) == Windows && UInt16(record + 6) == PostScriptName)
            {
                return Encoding.BigEndianUnicode.GetString(_file, table + UInt16(table + 4) + UInt16(record + 10), UInt16(record + 8));
            }
        }

        return "Unnamed";
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(offset));

    private int Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(offset));

    private int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(offset));
}
