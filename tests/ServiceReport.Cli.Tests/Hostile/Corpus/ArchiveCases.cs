using System.Buffers.Binary;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Zip archives that unpack to more than they should, or that contradict themselves.</summary>
internal static class ArchiveCases
{
    private const int Gigabyte = 1024;
    private const uint Huge = uint.MaxValue;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Bomb("10 GB of zeros in the sheet, told as the archive tells it", HostileWorkbook.Sheet, 10 * Gigabyte, size: 10L * 1024 * 1024 * 1024),
        Bomb("1 GB of zeros in the sheet", HostileWorkbook.Sheet, Gigabyte, size: 1024L * 1024 * 1024),
        Lie("10 GB of zeros that say they are 100 bytes", HostileWorkbook.Sheet, 10 * Gigabyte, 100, "SR0104"),
        Lie("1 GB of text in one element that says it is 100 kB", HostileWorkbook.SharedStrings, Gigabyte, 100_000, "SR0104", $"<sst xmlns=\"{HostileWorkbook.Main}\"><si><t>"),
        Lie("1 GB of zeros in the styles that say they are nothing", HostileWorkbook.Styles, Gigabyte, 0, "SR0104"),
        Bomb("1 GB of zeros in the relations of the package", HostileWorkbook.Relations, Gigabyte, size: 1024L * 1024 * 1024),
        Bomb("1 GB of zeros in a part that nobody asks for", "xl/media/image1.png", Gigabyte, size: 1024L * 1024 * 1024),
        new("a sheet that says it is smaller than it is", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Size = 200 })))),
        new("a sheet that says it is larger than it is", "", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Size = entry.Size + 50 })))),
        new("a part that says it is 4 GB compressed", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { CompressedSize = Huge - 1 })))),
        new("a hundred parts of 100 MB each", "SR0107", workspace => workspace.With("statistics.xlsx", Zip(entries =>
        {
            var zeros = RawZip.DeflatedZeros(100);
            entries.AddRange(Enumerable.Range(1, 100).Select(number => new RawEntry($"xl/media/image{number}.png", zeros) { Size = 100 * 1024 * 1024 }));
        }))),
        new("parts that overlap", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
        {
            var kernel = new RawEntry("xl/media/image0.png", RawZip.Deflate(new byte[500_000])) { Size = 500_000 };
            entries.Insert(0, kernel);
            entries.AddRange(Enumerable.Range(1, 500).Select(number => kernel with { Name = $"xl/media/image{number}.png", Data = [], CompressedSize = (uint)kernel.Data.Length, Offset = 0 }));
        })))
        { Says = "overlap" },
        new("a sheet that begins inside another part", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Offset = 11 })))),
        new("a sheet that begins behind the end of the file", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Offset = 900_000_000 })))),
        new("a zip in a zip in a zip", "SR0102", workspace => workspace.With("statistics.xlsx", Nested(Nested(Nested(RawZip.DeflatedZeros(100)))))),
        new("a quine of a workbook: a workbook in place of the sheet", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, _ => Stored(HostileWorkbook.Sheet, new HostileWorkbook().ToBytes()))))),
        new("six thousand parts", "SR0107", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            entries.AddRange(Enumerable.Range(1, 6_000).Select(number => RawEntry.Of($"xl/media/{number}.xml", "x")))))),
        new("sixty thousand parts in an archive that says it has three", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(
            entries => entries.AddRange(Enumerable.Range(1, 60_000).Select(number => Stored($"xl/media/{number}.xml", [120]))), count: 3))),
        new("an archive that says it has more parts than it has", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(_ => { }, count: 900))),
        new("an archive whose directory is somewhere else", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(_ => { }, directoryOffset: 3))),
        new("an archive whose directory is behind its end", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(_ => { }, directoryOffset: 2_000_000_000))),
        new("a local header with another name", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { LocalName = "xl/worksheets/sheet2.xml" })))) { Says = "sheet1.xml" },
        new("an encrypted part", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Flags = 0x0801 })))) { Says = "encrypted" },
        new("all parts encrypted", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
        {
            for (var index = 0; index < entries.Count; index++)
            {
                entries[index] = entries[index] with { Flags = 0x0801 };
            }
        })))
        { Says = "encrypted" },
        new("a part compressed in a way that no workbook uses", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Method = 14 })))) { Says = "sheet1.xml" },
        new("a part that says deflate and is not", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Data = Enumerable.Repeat((byte)0xFF, 400).ToArray() })))),
        new("a part that says stored and is deflated", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Method = 0 })))),
        new("a data descriptor that nobody announced", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Flags = 0x0808, CompressedSize = 0, Behind = new byte[9] })))),
        new("zip64 sizes that are negative", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Size = Huge, CompressedSize = Huge, Extra = Zip64(ulong.MaxValue, ulong.MaxValue) })))),
        new("zip64 sizes that are missing", "SR0104", workspace => workspace.With("statistics.xlsx", Zip(entries =>
            Change(entries, HostileWorkbook.Sheet, entry => entry with { Size = Huge })))),
        new("a zip64 record that is not there", "SR0107", workspace => workspace.With("statistics.xlsx", Zip(_ => { }, count: ushort.MaxValue))),
        new("an archive of nothing but its end", "SR0102", workspace => workspace.With("statistics.xlsx", RawZip.Write([]))),
        new("an archive of 3 GB that is nearly all holes", "SR0006", workspace => workspace.WithSparse("statistics.xlsx", 3_000_000_000, "PK\u0003\u0004")),
    ];

    private static byte[] Zip(Action<List<RawEntry>> change, ushort? count = null, uint? directoryOffset = null)
    {
        var entries = new HostileWorkbook().ToEntries();
        change(entries);
        return RawZip.Write(entries, count, directoryOffset);
    }

    private static void Change(List<RawEntry> entries, string name, Func<RawEntry, RawEntry> change)
    {
        var index = entries.FindIndex(entry => entry.Name == name);
        entries[index] = change(entries[index]);
    }

    private static HostileCase Bomb(string name, string part, int megabytes, long size) => new(name, "SR0107", workspace => workspace.With("statistics.xlsx", Zip(entries =>
    {
        entries.RemoveAll(entry => entry.Name == part);
        var extra = size >= Huge ? Zip64((ulong)size) : [];
        entries.Add(new RawEntry(part, RawZip.DeflatedZeros(megabytes)) { Size = size >= Huge ? Huge : (uint)size, Extra = extra });
    })))
    { Says = "unpacks to" };

    private static HostileCase Lie(string name, string part, int megabytes, uint size, string code, string start = "") => new(name, code, workspace => workspace.With("statistics.xlsx", Zip(entries =>
    {
        entries.RemoveAll(entry => entry.Name == part);
        entries.Add(new RawEntry(part, RawZip.DeflatedZeros(megabytes, start)) { Size = size });
    })));

    private static RawEntry Stored(string name, byte[] bytes) => new(name, bytes) { Method = 0, Size = (uint)bytes.Length, Crc = RawZip.Crc32(bytes) };

    private static byte[] Nested(byte[] inner) => RawZip.Write([Stored("inner.xlsx", inner)]);

    /// <summary>The extra field of zip64 (APPNOTE 4.5.3).</summary>
    private static byte[] Zip64(params ulong[] values)
    {
        var extra = new byte[4 + (8 * values.Length)];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), (ushort)(8 * values.Length));
        for (var index = 0; index < values.Length; index++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(extra.AsSpan(4 + (8 * index)), values[index]);
        }

        return extra;
    }
}
