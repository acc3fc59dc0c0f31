using System.Buffers.Binary;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// Writes a TrueType font that has only chosen glyphs, numbered as they are listed (OpenType 1.9, "glyf", "loca", "hmtx").
/// Glyphs that they are composed of follow behind.
/// </summary>
internal sealed class TrueTypeSubset
{
    private readonly FontFace _face;
    private readonly List<int> _glyphs;

    private TrueTypeSubset(FontFace face, IReadOnlyList<int> glyphs)
    {
        _face = face;
        _glyphs = [.. glyphs];
    }

    public static byte[] Write(FontFace face, IReadOnlyList<int> glyphs) => new TrueTypeSubset(face, glyphs).Write();

    private byte[] Write()
    {
        var (outlines, offsets) = Outlines();
        (string Tag, byte[] Content)[] tables =
        [
            ("cvt ", _face.Table("cvt ").ToArray()),
            ("fpgm", _face.Table("fpgm").ToArray()),
            ("glyf", outlines),
            ("head", Head()),
            ("hhea", HorizontalHeader()),
            ("hmtx", HorizontalMetrics()),
            ("loca", offsets),
            ("maxp", MaximumProfile()),
            ("prep", _face.Table("prep").ToArray()),
        ];
        return TrueTypeFile.Write(Array.FindAll(tables, table => table.Content.Length > 0));
    }

    private (byte[] Outlines, byte[] Offsets) Outlines()
    {
        using var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };
        for (var index = 0; index < _glyphs.Count; index++) // The list grows where a glyph is composed of others.
        {
            var outline = Outline(_glyphs[index]).ToArray();
            RenumberParts(outline);
            outlines.Write(outline);
            outlines.Write(new byte[-outline.Length & 3]);
            offsets.Add((int)outlines.Length);
        }

        var table = new byte[offsets.Count * 4];
        for (var index = 0; index < offsets.Count; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(index * 4), offsets[index]);
        }

        return (outlines.ToArray(), table);
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var places = _face.Table("loca");
        var (start, end) = _face.LongOffsets
            ? (BinaryPrimitives.ReadInt32BigEndian(places[(glyph * 4)..]), BinaryPrimitives.ReadInt32BigEndian(places[((glyph * 4) + 4)..]))
            : (2 * UInt16(places, glyph * 2), 2 * UInt16(places, (glyph * 2) + 2));
        return _face.Table("glyf")[start..end];
    }

    private void RenumberParts(Span<byte> outline)
    {
        const int ArgumentsAreWords = 0x1;
        const int HasScale = 0x8;
        const int HasMoreParts = 0x20;
        const int HasTwoScales = 0x40;
        const int HasMatrix = 0x80;
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        var at = 10;
        int flags;
        do
        {
            flags = UInt16(outline, at);
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], (ushort)NumberOf(UInt16(outline, at + 2)));
            at += (flags & ArgumentsAreWords) != 0 ? 8 : 6;
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & HasMoreParts) != 0);
    }

    private int NumberOf(int glyph)
    {
        var number = _glyphs.IndexOf(glyph);
        if (number < 0)
        {
            number = _glyphs.Count;
            _glyphs.Add(glyph);
        }

        return number;
    }

    private byte[] Head()
    {
        var head = _face.Table("head").ToArray();
        head.AsSpan(8, 4).Clear(); // The checksum of the file, which is written last.
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1); // 32-bit offsets
        return head;
    }

    private byte[] HorizontalHeader()
    {
        var header = _face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(34), (ushort)_glyphs.Count);
        return header;
    }

    private byte[] HorizontalMetrics()
    {
        var metrics = new byte[_glyphs.Count * 4];
        for (var index = 0; index < _glyphs.Count; index++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(index * 4), (ushort)_face.Advance(_glyphs[index]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((index * 4) + 2), _face.Bearing(_glyphs[index]));
        }

        return metrics;
    }

    private byte[] MaximumProfile()
    {
        var profile = _face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(4), (ushort)_glyphs.Count);
        return profile;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);
}
