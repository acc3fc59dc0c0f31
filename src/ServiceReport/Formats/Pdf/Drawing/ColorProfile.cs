using System.Buffers.Binary;
using System.Text;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ISO 15076-1), so that the file says which red its red is:
/// PDF/A asks for it. Numbers are in 65536ths, colours adapted to the white of D50.
/// </summary>
internal static class ColorProfile
{
    public const string Name = "sRGB IEC61966-2.1";
    private const int HeaderSize = 128;

    public static byte[] Write()
    {
        var curve = Element("para", 3 << 16, 0x26666, 0xF2A7, 0xD59, 0x13D0, 0xA5B); // Type 3: gamma 2.4 above 0.04045, a line below.
        (string Tag, byte[] Content)[] tags =
        [
            ("desc", Words(Name)),
            ("cprt", Words("Public domain")),
            ("wtpt", Element("XYZ ", 0xF6D6, 0x10000, 0xD32D)),
            ("chad", Element("sf32", 0x10C42, 0x5DE, -0xCDB, 0x793, 0xFD90, -0x45E, -0x25E, 0x3DC, 0xC06E)),
            ("rXYZ", Element("XYZ ", 0x6FA2, 0x38F5, 0x390)),
            ("gXYZ", Element("XYZ ", 0x6299, 0xB785, 0x18DA)),
            ("bXYZ", Element("XYZ ", 0x24A0, 0xF84, 0xB6CF)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var start = HeaderSize + 4 + (12 * tags.Length);
        var profile = new byte[start + tags.Sum(tag => tag.Content.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderSize), tags.Length);
        for (var index = 0; index < tags.Length; index++)
        {
            var (tag, content) = tags[index];
            var entry = profile.AsSpan(HeaderSize + 4 + (12 * index));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], content.Length);
            content.CopyTo(profile, start);
            start += content.Length;
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile[12..]);
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2000); // A date must stand here; this is the first of January 2000.
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 1);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 1);
        Encoding.ASCII.GetBytes("acsp", profile[36..]);
        BinaryPrimitives.WriteInt32BigEndian(profile[68..], 0xF6D6); // The white of D50.
        BinaryPrimitives.WriteInt32BigEndian(profile[72..], 0x10000);
        BinaryPrimitives.WriteInt32BigEndian(profile[76..], 0xD32D);
    }

    private static byte[] Element(string type, params ReadOnlySpan<int> numbers)
    {
        var element = new byte[8 + (4 * numbers.Length)];
        Encoding.ASCII.GetBytes(type, element);
        for (var index = 0; index < numbers.Length; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(element.AsSpan(8 + (4 * index)), numbers[index]);
        }

        return element;
    }

    private static byte[] Words(string text)
    {
        const int EnglishOfTheUnitedStates = 0x656E5553; // "enUS"
        var head = Element("mluc", 1, 12, EnglishOfTheUnitedStates, 2 * text.Length, 28);
        var words = new byte[head.Length + (2 * text.Length) + (2 * (text.Length % 2))];
        head.CopyTo(words, 0);
        Encoding.BigEndianUnicode.GetBytes(text, words.AsSpan(head.Length));
        return words;
    }
}
