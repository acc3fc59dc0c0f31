using System.Buffers.Binary;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>Which glyph a character has in a font: the <c>cmap</c> table, formats 4 and 12 (OpenType 1.9, "cmap").</summary>
internal sealed class CharacterMap
{
    private const int Unread = -1;

    private readonly byte[] _file;
    private readonly int _segments;
    private readonly int _ranges;
    private readonly int[] _common = new int[0x400];

    /// <param name="file">The whole font file.</param>
    /// <param name="table">Where the <c>cmap</c> table begins in it.</param>
    public CharacterMap(byte[] file, int table)
    {
        _file = file;
        Array.Fill(_common, Unread);
        for (var index = 0; index < UInt16(table + 2); index++)
        {
            var entry = table + 4 + (8 * index);
            var subtable = table + (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(entry + 4));
            var isUnicode = UInt16(entry) == 0 || (UInt16(entry) == 3 && UInt16(entry + 2) is 1 or 10);
            if (isUnicode && UInt16(subtable) == 4)
            {
                _segments = subtable;
            }
            else if (isUnicode && UInt16(subtable) == 12)
            {
                _ranges = subtable;
            }
        }
    }

    /// <summary>0 where the font has no glyph for the character.</summary>
    public int Glyph(int codePoint)
    {
        if (codePoint >= _common.Length)
        {
            return Find(codePoint);
        }

        ref var glyph = ref _common[codePoint];
        if (glyph == Unread)
        {
            glyph = Find(codePoint);
        }

        return glyph;
    }

    private int Find(int codePoint) => _ranges > 0 ? FindInRanges(codePoint) : _segments > 0 && codePoint <= 0xFFFF ? FindInSegments(codePoint) : 0;

    private int FindInRanges(int codePoint)
    {
        var low = 0;
        var high = Int32(_ranges + 12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _ranges + 16 + (12 * middle);
            if (codePoint < Int32(group))
            {
                high = middle - 1;
            }
            else if (codePoint > Int32(group + 4))
            {
                low = middle + 1;
            }
            else
            {
                return Int32(group + 8) + codePoint - Int32(group);
            }
        }

        return 0;
    }

    private int FindInSegments(int codePoint)
    {
        var doubledCount = UInt16(_segments + 6);
        for (var offset = 0; offset < doubledCount; offset += 2)
        {
            if (UInt16(_segments + 14 + offset) < codePoint)
            {
                continue;
            }

            var start = _segments + 16 + doubledCount + offset;
            if (UInt16(start) > codePoint)
            {
                return 0;
            }

            var delta = UInt16(start + doubledCount);
            var place = start + (2 * doubledCount);
            var range = UInt16(place);
            if (range == 0)
            {
                return (codePoint + delta) & 0xFFFF;
            }

            var glyph = UInt16(place + range + (2 * (codePoint - UInt16(start))));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(offset));

    private int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(offset));
}
