using System.Globalization;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Workbooks cut off or with flipped bits, at places that are the same in every run.</summary>
internal static class DamagedFileCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("an empty workbook", "SR0101", workspace => workspace.With("statistics.xlsx", "")),
        new("a workbook of one byte", "SR0102", workspace => workspace.With("statistics.xlsx", "P")),
        new("a workbook of four bytes", "SR0104", workspace => workspace.With("statistics.xlsx", "PK\u0003\u0004")),
        .. new[] { 10, 25, 50, 75, 90, 99 }.Select(CutAt),
        .. Enumerable.Range(1, 12).Select(FlippedIn),
        new("a workbook in the middle of another file", "SR0102", workspace => workspace.With("statistics.xlsx", [.. new byte[4096], .. new HostileWorkbook().ToBytes()])),
        new("a workbook with a megabyte of rubbish behind it", "SR0104", workspace => workspace.With("statistics.xlsx", [.. new HostileWorkbook().ToBytes(), .. Enumerable.Repeat((byte)'x', 1 << 20)])),
        new("an old workbook", "SR0102", workspace => workspace.With("statistics.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]])),
        new("an old workbook of 2 GB that is nearly all holes", "SR0006", workspace =>
        {
            workspace.With("statistics.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
            using var file = File.OpenWrite(workspace["statistics.xlsx"]);
            file.SetLength(2L << 30);
        }),
    ];

    private static HostileCase CutAt(int percent) => new($"a workbook cut off after {percent} per cent", "SR0104", workspace =>
    {
        var bytes = new HostileWorkbook().ToBytes();
        workspace.With("statistics.xlsx", bytes[..(bytes.Length * percent / 100)]);
    });

    /// <summary>Sixteen flipped bits in the sheet's part: what it holds is deflated, so hardly one of them goes by unseen, and none may be a figure.</summary>
    private static HostileCase FlippedIn(int seed) => new(string.Create(CultureInfo.InvariantCulture, $"a workbook with flipped bits, seed {seed}"), "SR0104", workspace =>
    {
        var entries = new HostileWorkbook().ToEntries();
        var index = entries.FindIndex(entry => entry.Name == HostileWorkbook.Sheet);
        var data = (byte[])entries[index].Data.Clone();
        var random = new Random(seed);
        for (var flip = 0; flip < 16; flip++)
        {
            data[random.Next(data.Length)] ^= (byte)(1 << random.Next(8));
        }

        entries[index] = entries[index] with { Data = data };
        workspace.With("statistics.xlsx", RawZip.Write(entries));
    });
}
