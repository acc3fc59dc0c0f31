using System.Buffers.Binary;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>
/// The figures of one width that a font keeps beside its ordinary ones, so that columns of numbers stand straight:
/// the feature <c>tnum</c> of the <c>GSUB</c> table, single substitutions only (OpenType 1.9, "GSUB").
/// </summary>
internal sealed class TabularFigures
{
    private const uint FeatureTag = 0x746E756D; // "tnum"
    private const int Single = 1;
    private const int Extension = 7;

    private readonly byte[] _file;
    private readonly int[] _glyphs = new int[10];

    /// <param name="file">The whole font file.</param>
    /// <param name="table">Where the <c>GSUB</c> table begins in it; 0 where the font has none.</param>
    /// <param name="characters">The font's ordinary glyphs.</param>
    public TabularFigures(byte[] file, int table, CharacterMap characters)
    {
        _file = file;
        for (var digit = 0; digit < _glyphs.Length; digit++)
        {
            _glyphs[digit] = characters.Glyph('0' + digit);
        }

        if (table > 0)
        {
            ReadFeatures(table);
        }
    }

    /// <summary>The glyph of a digit 0 to 9; its ordinary one where the font has no other.</summary>
    public int Glyph(int digit) => _glyphs[digit];

    private void ReadFeatures(int table)
    {
        var features = table + UInt16(table + 6);
        for (var index = 0; index < UInt16(features); index++)
        {
            var entry = features + 2 + (6 * index);
            if (BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(entry)) != FeatureTag)
            {
                continue;
            }

            var feature = features + UInt16(entry + 4);
            for (var lookup = 0; lookup < UInt16(feature + 2); lookup++)
            {
                var lookups = table + UInt16(table + 8);
                Substitute(lookups + UInt16(lookups + 2 + (2 * UInt16(feature + 4 + (2 * lookup)))));
            }

            return;
        }
    }

    private void Substitute(int lookup)
    {
        for (var index = 0; index < UInt16(lookup + 4); index++)
        {
            var type = UInt16(lookup);
            var subtable = lookup + UInt16(lookup + 6 + (2 * index));
            if (type == Extension)
            {
                type = UInt16(subtable + 2);
                subtable += BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(subtable + 4));
            }

            for (var digit = 0; type == Single && digit < _glyphs.Length; digit++)
            {
                var place = Coverage(subtable + UInt16(subtable + 2), _glyphs[digit]);
                if (place >= 0)
                {
                    _glyphs[digit] = UInt16(subtable) == 1
                        ? (_glyphs[digit] + UInt16(subtable + 4)) & 0xFFFF
                        : UInt16(subtable + 6 + (2 * place));
                }
            }
        }
    }

    private int Coverage(int coverage, int glyph)
    {
        var isList = UInt16(coverage) == 1;
        for (var index = 0; index < UInt16(coverage + 2); index++)
        {
            if (isList)
            {
                if (UInt16(coverage + 4 + (2 * index)) == glyph)
                {
                    return index;
                }

                continue;
            }

            var range = coverage + 4 + (6 * index);
            if (glyph >= UInt16(range) && glyph <= UInt16(range + 2))
            {
                return UInt16(range + 4) + glyph - UInt16(range);
            }
        }

        return -1;
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(offset));
}
