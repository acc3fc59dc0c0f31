using System.Text;

namespace ServiceReport.Tests.Support;

/// <summary>A zip archive written byte by byte (PKWARE APPNOTE 4.3), so that its list of parts can say what is not so.</summary>
internal sealed class RawZip
{
    private readonly List<RawPart> _parts = [];

    public RawZip With(RawPart part)
    {
        _parts.Add(part);
        return this;
    }

    /// <summary>How many parts the end says that there are; as many as there are where it is null.</summary>
    public int? Count { get; init; }

    /// <summary>How far from its true place the end says the list is.</summary>
    public int ListShift { get; init; }

    public byte[] Build()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var offsets = new List<long>();
        foreach (var part in _parts)
        {
            offsets.Add(bytes.Position);
            writer.Write(part.Signature);
            writer.Write((ushort)20);
            WriteCommon(writer, part, [], part.Stored.Length, part.Stored.Length);
            writer.Write(Encoding.UTF8.GetBytes(part.LocalName ?? part.Name));
            writer.Write(part.Stored);
        }

        var list = bytes.Position;
        foreach (var (part, offset) in _parts.Zip(offsets))
        {
            writer.Write(0x02014B50u);
            writer.Write((ushort)20);
            writer.Write((ushort)20);
            WriteCommon(writer, part with { LocalName = null }, part.Extra, part.Compressed ?? part.Stored.Length, part.Size ?? part.Stored.Length);
            writer.Write(new byte[10]); // Comment, disk, attributes.
            writer.Write((uint)(part.Offset ?? offset));
            writer.Write(Encoding.UTF8.GetBytes(part.Name));
            writer.Write(part.Extra);
        }

        var length = bytes.Position - list;
        writer.Write(0x06054B50u);
        writer.Write(0u);
        writer.Write((ushort)(Count ?? _parts.Count));
        writer.Write((ushort)(Count ?? _parts.Count));
        writer.Write((uint)length);
        writer.Write((uint)(list + ListShift));
        writer.Write((ushort)0);
        return bytes.ToArray();
    }

    /// <summary>What both headers have from the flags to the length of the extra field.</summary>
    private static void WriteCommon(BinaryWriter writer, RawPart part, byte[] extra, long compressed, long size)
    {
        writer.Write((ushort)part.Flags);
        writer.Write((ushort)part.Method);
        writer.Write(0u); // Time.
        writer.Write(0u); // Checksum.
        writer.Write((uint)compressed);
        writer.Write((uint)size);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(part.LocalName ?? part.Name));
        writer.Write((ushort)extra.Length);
    }
}

/// <summary>One part; what is null is as it truly is.</summary>
/// <param name="Name">Its name in the list.</param>
/// <param name="Stored">Its bytes, which are not compressed.</param>
internal sealed record RawPart(string Name, byte[] Stored)
{
    public string? LocalName { get; init; }

    public uint Signature { get; init; } = 0x04034B50;

    public int Flags { get; init; }

    public int Method { get; init; }

    public long? Compressed { get; init; }

    public long? Size { get; init; }

    public long? Offset { get; init; }

    /// <summary>The extra field of the list, for numbers that do not fit into 32 bits.</summary>
    public byte[] Extra { get; init; } = [];
}
