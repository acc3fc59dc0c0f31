using System.IO.Compression;
using System.Text;

namespace ServiceReport.Tests.Support;

/// <summary>An entry of a zip archive as it is written, whatever is true of it.</summary>
/// <param name="Name">The name in the central directory.</param>
/// <param name="Data">The bytes as stored, compressed already where the method says so.</param>
internal sealed record RawEntry(string Name, byte[] Data)
{
    public ushort Method { get; init; } = 8;

    public ushort Flags { get; init; } = 0x0800;

    public uint Crc { get; init; }

    /// <summary>The size when unpacked, as the central directory says it.</summary>
    public uint Size { get; init; }

    /// <summary>The compressed size, as the central directory says it; the true one unless said.</summary>
    public uint? CompressedSize { get; init; }

    /// <summary>How the local header begins, as a number of four bytes.</summary>
    public uint Signature { get; init; } = 0x04034B50;

    /// <summary>The name in the local header, where it differs.</summary>
    public string? LocalName { get; init; }

    /// <summary>The size when unpacked, as the local header says it; that of the central directory unless said.</summary>
    public uint? LocalSize { get; init; }

    /// <summary>Extra fields of the central directory, such as those of zip64.</summary>
    public byte[] Extra { get; init; } = [];

    /// <summary>The place of the local header, as the central directory says it; its own unless said.</summary>
    public uint? Offset { get; init; }

    /// <summary>What stands behind the data, such as a data descriptor.</summary>
    public byte[] Behind { get; init; } = [];

    /// <summary>A part that is not compressed, everything about it true.</summary>
    public static RawEntry Stored(string name, int bytes) => new(name, new byte[bytes]) { Method = 0, Flags = 0, Size = (uint)bytes };

    /// <summary>A part with a text, deflated, everything about it true.</summary>
    public static RawEntry Of(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new RawEntry(name, RawZip.Deflate(bytes)) { Size = (uint)bytes.Length, Crc = RawZip.Crc32(bytes) };
    }
}

/// <summary>Writes zip archives byte by byte (PKWARE APPNOTE 4.3), so that any part of them can lie.</summary>
internal static class RawZip
{
    private const int Megabyte = 1024 * 1024;

    public static byte[] Write(IReadOnlyList<RawEntry> entries, ushort? count = null, uint? directoryOffset = null)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var offsets = new List<uint>();
        foreach (var entry in entries)
        {
            offsets.Add((uint)stream.Position);
            WriteLocal(writer, entry);
        }

        var start = (uint)stream.Position;
        foreach (var (entry, offset) in entries.Zip(offsets))
        {
            WriteCentral(writer, entry, entry.Offset ?? offset);
        }

        var length = (uint)stream.Position - start;
        writer.Write("PK\u0005\u0006"u8);
        writer.Write(0);
        writer.Write(count ?? (ushort)entries.Count);
        writer.Write(count ?? (ushort)entries.Count);
        writer.Write(length);
        writer.Write(directoryOffset ?? start);
        writer.Write((ushort)0);
        return stream.ToArray();
    }

    public static byte[] Deflate(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return compressed.ToArray();
    }

    /// <summary>Megabytes of zeros, deflated: the same few bytes again and again, since each megabyte only points back at the zeros before it.</summary>
    public static byte[] DeflatedZeros(int megabytes, string start = "")
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(start));
            deflate.Write(new byte[Megabyte]);
            deflate.Flush();
            var first = compressed.Position;
            deflate.Write(new byte[Megabyte]);
            deflate.Flush();
            var again = compressed.ToArray().AsSpan((int)first);
            for (var written = 2; written < megabytes; written++)
            {
                compressed.Write(again);
            }
        }

        return compressed.ToArray();
    }

    /// <summary>The checksum of zip archives (ISO 3309).</summary>
    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static void WriteLocal(BinaryWriter writer, RawEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.LocalName ?? entry.Name);
        writer.Write(entry.Signature);
        writer.Write((ushort)20);
        writer.Write(entry.Flags);
        writer.Write(entry.Method);
        writer.Write(0x5A41_0000); // Midnight of 1 February 2025.
        writer.Write(entry.Crc);
        writer.Write(entry.CompressedSize ?? (uint)entry.Data.Length);
        writer.Write(entry.LocalSize ?? entry.Size);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        writer.Write(name);
        writer.Write(entry.Data);
        writer.Write(entry.Behind);
    }

    private static void WriteCentral(BinaryWriter writer, RawEntry entry, uint offset)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        writer.Write("PK\u0001\u0002"u8);
        writer.Write((ushort)45);
        writer.Write((ushort)20);
        writer.Write(entry.Flags);
        writer.Write(entry.Method);
        writer.Write(0x5A41_0000);
        writer.Write(entry.Crc);
        writer.Write(entry.CompressedSize ?? (uint)entry.Data.Length);
        writer.Write(entry.Size);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)entry.Extra.Length);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(0);
        writer.Write(offset);
        writer.Write(name);
        writer.Write(entry.Extra);
    }
}
