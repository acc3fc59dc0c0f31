using System.Buffers.Binary;
using System.Text;

namespace ServiceReport.Tables.Excel;

/// <summary>A part as the zip archive's central directory lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Flags">Its general purpose bits; the lowest says that it is encrypted.</param>
/// <param name="Method">How it is compressed: 0 not at all, 8 deflated.</param>
/// <param name="Compressed">Its bytes in the archive.</param>
/// <param name="Size">Its bytes when unpacked.</param>
/// <param name="Offset">Where its local header begins.</param>
internal sealed record ZipPart(string Name, int Flags, int Method, long Compressed, long Size, long Offset)
{
    public bool IsEncrypted => (Flags & 1) != 0;

    public bool IsReadable => Method is 0 or 8;
}

/// <summary>
/// Reads the list of parts of a zip archive (PKWARE APPNOTE 4.3) and holds every part against it: .NET's own reader believes what the
/// list says. Contradictions end the reading with an <see cref="InvalidDataException"/> whose message says what they are.
/// </summary>
internal sealed class ZipDirectory
{
    private const int EndRecord = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int Locator = 20;
    private const int Zip64End = 56;
    private const int CentralHeader = 46;
    private const int LocalHeader = 30;
    private const uint InZip64 = uint.MaxValue;

    private readonly Stream _content;
    private long _start;
    private long _length;

    private ZipDirectory(Stream content) => _content = content;

    /// <summary>How many parts the archive says it has.</summary>
    public ulong Count { get; private set; }

    /// <summary>Reads the record at the archive's end, so that a list of millions is not even begun.</summary>
    public static ZipDirectory Open(Stream content)
    {
        var directory = new ZipDirectory(content);
        directory.ReadEnd();
        return directory;
    }

    /// <summary>The parts, in the order of the list; each has its own bytes, before the list begins.</summary>
    public IReadOnlyList<ZipPart> ReadParts()
    {
        var list = ReadAt(_start, _length);
        var parts = new List<ZipPart>();
        for (var at = 0; at < list.Length;)
        {
            var rest = list.AsSpan(at);
            if (rest.Length < CentralHeader || !rest.StartsWith("PK\u0001\u0002"u8) || (ulong)parts.Count == Count)
            {
                throw new InvalidDataException("its list of parts is not what it says it is");
            }

            var name = Word(rest, 28);
            var extra = Word(rest, 30);
            var whole = CentralHeader + name + extra + Word(rest, 32);
            if (whole > rest.Length)
            {
                throw new InvalidDataException("its list of parts is cut off");
            }

            parts.Add(ReadPart(rest, rest.Slice(CentralHeader, name), rest.Slice(CentralHeader + name, extra)));
            at += whole;
        }

        if ((ulong)parts.Count != Count)
        {
            throw new InvalidDataException("it says it has more parts than it lists");
        }

        CheckPlaces(parts);
        return parts;
    }

    /// <summary>Each part must begin with its own header and end before the next begins: parts that share bytes unpack to more than there is.</summary>
    private void CheckPlaces(List<ZipPart> parts)
    {
        var end = 0L;
        foreach (var part in parts.OrderBy(part => part.Offset))
        {
            if (part.Offset < end)
            {
                throw new InvalidDataException($"two of its parts overlap, one of them {Findings.Wording.Quote(part.Name)}");
            }

            if (part.Offset > _start - LocalHeader)
            {
                throw new InvalidDataException($"its part {Findings.Wording.Quote(part.Name)} is not where the list of parts says");
            }

            var header = ReadAt(part.Offset, LocalHeader);
            var name = Word(header, 26);
            var data = part.Offset + LocalHeader + name + Word(header, 28);
            if (!header.AsSpan().StartsWith("PK\u0003\u0004"u8) || data + part.Compressed > _start
                || Encoding.UTF8.GetString(ReadAt(part.Offset + LocalHeader, name)) != part.Name)
            {
                throw new InvalidDataException($"its part {Findings.Wording.Quote(part.Name)} is not where the list of parts says");
            }

            end = data + part.Compressed;
        }
    }

    private void ReadEnd()
    {
        var tail = ReadAt(Math.Max(0, _content.Length - Zip64End - Locator - EndRecord - LongestComment), Math.Min(_content.Length, Zip64End + Locator + EndRecord + LongestComment));
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecord > tail.Length)
        {
            throw new InvalidDataException("its end is missing");
        }

        var end = tail.AsSpan(at);
        Count = (ulong)Word(end, 10);
        _length = Double(end, 12);
        _start = Double(end, 16);
        if (at >= Locator && tail.AsSpan(at - Locator).StartsWith("PK\u0006\u0007"u8))
        {
            var record = ReadAt(Quad(tail.AsSpan(at - Locator), 8), Zip64End);
            Count = BinaryPrimitives.ReadUInt64LittleEndian(record.AsSpan(32));
            _length = Quad(record, 40);
            _start = Quad(record, 48);
        }

        if (_start + _length > _content.Length)
        {
            throw new InvalidDataException("its list of parts is not where it says");
        }
    }

    private static ZipPart ReadPart(ReadOnlySpan<byte> header, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        long compressed = Double(header, 20);
        long size = Double(header, 24);
        long offset = Double(header, 42);
        var large = Zip64Of(extra);
        size = Large(size, ref large);
        compressed = Large(compressed, ref large);
        offset = Large(offset, ref large);
        return new ZipPart(Encoding.UTF8.GetString(name), Word(header, 8), Word(header, 10), compressed, size, offset);
    }

    /// <summary>The numbers that do not fit into 32 bits stand behind the name, in this order, each only where it is needed (APPNOTE 4.5.3).</summary>
    private static long Large(long number, ref ReadOnlySpan<byte> large)
    {
        if (number != InZip64)
        {
            return number;
        }

        if (large.Length < 8)
        {
            throw new InvalidDataException("a part's size is missing");
        }

        number = Quad(large, 0);
        large = large[8..];
        return number;
    }

    private static ReadOnlySpan<byte> Zip64Of(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(Word(extra, 2), extra.Length - 4);
            if (Word(extra, 0) == 1)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }

    private byte[] ReadAt(long offset, long length)
    {
        if (offset > _content.Length - length)
        {
            throw new InvalidDataException("it is cut off");
        }

        var bytes = new byte[length];
        _content.Position = offset;
        _content.ReadExactly(bytes);
        return bytes;
    }

    private static int Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Double(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>A size or place; one that no file can have is refused here, so that sums stay within bounds.</summary>
    private static long Quad(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]) is var number && number <= long.MaxValue / 4
        ? (long)number
        : throw new InvalidDataException("a part's size is no size");
}
