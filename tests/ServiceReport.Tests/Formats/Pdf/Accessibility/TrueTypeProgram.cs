using System.Buffers.Binary;
using System.Text;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>As much of an embedded TrueType font as the checks ask for (OpenType 1.9: head, hhea, hmtx, maxp).</summary>
internal sealed class TrueTypeProgram(byte[] file)
{
    public int GlyphCount => UInt16(Table("maxp") + 4);

    public int UnitsPerEm => UInt16(Table("head") + 18);

    public int Advance(int glyph) => UInt16(Table("hmtx") + (4 * Math.Min(glyph, UInt16(Table("hhea") + 34) - 1)));

    private int Table(string tag)
    {
        for (var entry = 12; entry < 12 + (16 * UInt16(4)); entry += 16)
        {
            if (Encoding.ASCII.GetString(file, entry, 4) == tag)
            {
                return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8));
            }
        }

        throw new InvalidOperationException($"no table {tag}");
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(offset));
}
