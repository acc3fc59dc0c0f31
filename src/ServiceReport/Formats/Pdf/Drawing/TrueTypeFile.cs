using System.Buffers.Binary;
using System.Numerics;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Puts tables together to a TrueType file: directory, checksums, padding (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal static class TrueTypeFile
{
    private const uint Version = 0x00010000;
    private const uint ChecksumOfFile = 0xB1B0AFBA;

    /// <param name="tables">In the order of their tags.</param>
    public static byte[] Write((string Tag, byte[] Content)[] tables)
    {
        var length = 12 + (16 * tables.Length);
        foreach (var table in tables)
        {
            length += (table.Content.Length + 3) & ~3;
        }

        var file = new byte[length];
        WriteHeader(file, tables.Length);
        var at = 12 + (16 * tables.Length);
        var head = 0;
        for (var index = 0; index < tables.Length; index++)
        {
            var (tag, content) = tables[index];
            content.CopyTo(file, at);
            var entry = file.AsSpan(12 + (16 * index), 16);
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, (content.Length + 3) & ~3)));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], content.Length);
            head = tag == "head" ? at : head;
            at += (content.Length + 3) & ~3;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(ChecksumOfFile - Checksum(file)));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, Version);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * count) - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var index = 0; index < bytes.Length; index += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[index..]));
        }

        return sum;
    }
}
