using System.Globalization;
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
            var directory = ZipDirectory.Open(content);
            if (directory.Count > MostEntries)
            {
                return TooLarge.Rule.At(place, $"the workbook has more than {MostEntries} parts");
            }

            var parts = directory.ReadParts();
            return CheckKind(place, parts) ?? CheckSizes(place, parts) ?? CheckNames(place, parts) ?? CheckMethods(place, parts);
        }
        catch (InvalidDataException damage)
        {
            return DamagedWorkbook.Rule.At(place, $"the workbook is damaged or cut off: {damage.Message}");
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static Finding? CheckKind(FilePlace place, IReadOnlyList<ZipPart> parts)
    {
        var names = parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        if (names.Contains("[Content_Types].xml") && !names.Contains("xl/workbook.bin"))
        {
            return null;
        }

        var what = names.Contains("xl/workbook.bin") ? "is a binary workbook (.xlsb), which cannot be read"
            : names.Contains("mimetype") && names.Contains("content.xml") ? "is an OpenDocument file (.ods), which cannot be read"
            : "is a zip archive without a workbook in it";
        return NotATable.Rule.At(place, $"the file {what}") with { Hint = "open it in Excel or LibreOffice and save it as 'Excel workbook (.xlsx)'" };
    }

    private static Finding? CheckSizes(FilePlace place, IReadOnlyList<ZipPart> parts)
    {
        var total = 0L;
        foreach (var part in parts)
        {
            total += part.Size;
            var isBomb = part.Size > SmallPart && part.Size / Math.Max(1, part.Compressed) > HighestRatio;
            if (part.Size > LargestPart || total > LargestPackage || isBomb)
            {
                return TooLarge.Rule.At(place, $"the workbook's part {Wording.Quote(part.Name)} unpacks to {part.Size} bytes");
            }
        }

        return null;
    }

    private static Finding? CheckNames(FilePlace place, IReadOnlyList<ZipPart> parts)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in parts.Select(part => part.Name))
        {
            if (name.StartsWith('/') || name.AsSpan().ContainsAny('\\', ':') || name.Split('/').Contains("..") || name.Any(IsHidden) || !names.Add(name))
            {
                return DamagedWorkbook.Rule.At(place, $"the workbook has a part named {Wording.Quote(name)}, which no program writes");
            }
        }

        return null;
    }

    private static Finding? CheckMethods(FilePlace place, IReadOnlyList<ZipPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.IsEncrypted || !part.IsReadable)
            {
                var how = part.IsEncrypted ? "is encrypted" : "is compressed in a way that no workbook uses";
                return DamagedWorkbook.Rule.At(place, $"the workbook's part {Wording.Quote(part.Name)} {how}");
            }
        }

        return null;
    }

    private static bool IsHidden(char letter) => char.IsControl(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
