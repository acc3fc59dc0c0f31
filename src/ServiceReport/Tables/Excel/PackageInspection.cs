using System.Buffers.Binary;
using System.IO.Compression;
using ServiceReport.Findings;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables.Excel;

/// <summary>
/// Looks into a workbook's zip archive before anything is unpacked: is it a workbook at all, and is it one that can be opened safely?
/// The bounds are far above what statistics need and low enough that a hostile file is refused in seconds.
/// </summary>
internal static class PackageInspection
{
    /// <summary>Parts in the package; a sheet takes one or two.</summary>
    private const int MostEntries = 5_000;

    /// <summary>Bytes of one part when unpacked; two million cells take about 100 MiB.</summary>
    public const long LargestPart = 192L * 1024 * 1024;

    /// <summary>Bytes of all parts when unpacked.</summary>
    private const long LargestPackage = 512L * 1024 * 1024;

    /// <summary>Bytes of the file itself.</summary>
    private const long LargestFile = 128L * 1024 * 1024;

    /// <summary>How many bytes one byte may unpack to, in a part larger than <see cref="SmallPart"/>; Excel's own stay below 50.</summary>
    private const int HighestRatio = 200;

    private const long SmallPart = 1024 * 1024;

    /// <summary>The finding that the file must not or cannot be opened; null where nothing speaks against it. The stream is left at its start.</summary>
    public static Finding? Check(string file, Stream content)
    {
        var place = new FilePlace(file);
        if (content.Length > LargestFile)
        {
            return TooLarge.Rule.At(place, $"the file is larger than {LargestFile} bytes");
        }

        try
        {
            if (CountEntries(content) > MostEntries)
            {
                return TooLarge.Rule.At(place, $"the workbook has more than {MostEntries} parts");
            }

            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return CheckKind(place, zip) ?? CheckSizes(place, zip) ?? CheckNames(place, zip);
        }
        catch (InvalidDataException)
        {
            return DamagedWorkbook.Rule.At(place, "the workbook is damaged or cut off: its zip archive cannot be opened");
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>
    /// How many entries the archive says it has, from the record at its end (PKWARE APPNOTE 4.3.16 and 4.3.14), so that a list of millions
    /// is not even read.
    /// </summary>
    private static ulong CountEntries(Stream content)
    {
        const int EndRecord = 22;
        const int LongestComment = ushort.MaxValue;
        const int Locator = 20;
        var tail = new byte[Math.Min(content.Length, Locator + EndRecord + LongestComment)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndRecord > tail.Length)
        {
            throw new InvalidDataException();
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var locator = end - Locator;
        if (count != ushort.MaxValue || locator < 0 || !tail.AsSpan(locator).StartsWith("PK\u0006\u0007"u8))
        {
            return count;
        }

        var record = BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(locator + 8));
        if (record > (ulong)content.Length - 40)
        {
            throw new InvalidDataException();
        }

        content.Position = (long)record;
        var head = tail.AsSpan(0, 40);
        content.ReadExactly(head);
        return BinaryPrimitives.ReadUInt64LittleEndian(head[32..]);
    }

    private static Finding? CheckKind(FilePlace place, ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("xl/workbook.bin") is null)
        {
            return null;
        }

        var what = zip.GetEntry("xl/workbook.bin") is not null ? "is a binary workbook (.xlsb), which cannot be read"
            : zip.GetEntry("mimetype") is not null && zip.GetEntry("content.xml") is not null ? "is an OpenDocument file (.ods), which cannot be read"
            : "is a zip archive without a workbook in it";
        return NotATable.Rule.At(place, $"the file {what}") with { Hint = "open it in Excel or LibreOffice and save it as 'Excel workbook (.xlsx)'" };
    }

    private static Finding? CheckSizes(FilePlace place, ZipArchive zip)
    {
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            total += entry.Length;
            var isBomb = entry.Length > SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio;
            if (entry.Length > LargestPart || total > LargestPackage || isBomb)
            {
                return TooLarge.Rule.At(place, $"the workbook's part {Wording.Quote(entry.FullName)} unpacks to {entry.Length} bytes");
            }
        }

        return null;
    }

    private static Finding? CheckNames(FilePlace place, ZipArchive zip)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (name.StartsWith('/') || name.AsSpan().ContainsAny('\\', ':') || name.Split('/').Contains("..") || !names.Add(name))
            {
                return DamagedWorkbook.Rule.At(place, $"the workbook has a part named {Wording.Quote(name)}, which no program writes");
            }
        }

        return null;
    }
}
