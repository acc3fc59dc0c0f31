using System.Text;

namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>CSV text that does not end, is no text, or has a million of what should be few.</summary>
internal static class CsvCases
{
    private const int Million = 1_000_000;
    private const long TwoGigabytes = 2L << 30;
    private const string Valid = "Måned;Oppetid\n2026-01;99,95\n2026-02;99,97\n";

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("a CSV file of 2 GB that is all holes", "SR0006", workspace => workspace.WithSparse("uptime.csv", TwoGigabytes)),
        new("a CSV file that ends in 2 GB of holes", "SR0006", workspace => workspace.WithSparse("uptime.csv", TwoGigabytes, Valid)),
        new("a CSV file with one line of 200 MB", "SR0107", workspace => workspace.With("uptime.csv", Enumerable.Repeat(new string('x', 1 << 20), 200).Prepend(Valid))),
        new("a CSV file with a quotation mark that is never closed, 200 MB before its end", "SR0107", workspace => workspace.With("uptime.csv",
            Enumerable.Repeat(string.Concat(Enumerable.Repeat("2026-02;99,97\n", 75_000)), 200).Prepend(Valid + "2026-03;\"99,9\n"))),
        new("a CSV file with a quotation mark that is never closed", "SR0108", workspace => workspace.With("uptime.csv", Valid + "2026-03;\"99,9\n2026-04;99,9\n")) ,
        new("a CSV file with a NUL in it", "SR0102", workspace => workspace.With("uptime.csv", "Måned;Oppetid\n2026-01;99,95\n2026-02;99\0,97\n")),
        new("a CSV file of invalid UTF-8", "SR0103 SR0110", workspace => workspace.With("uptime.csv", [.. Encoding.UTF8.GetBytes("Måned;Oppetid\n2026-01;99,95\n2026-02;"), 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xFF, (byte)'\n'])),
        new("a CSV file with a byte order mark in its middle", "SR0103", workspace => workspace.With("uptime.csv", "Måned;Oppetid\n2026-01;99,95\n2026-02;99\uFEFF,97\n")),
        new("a CSV file of nothing but separators", "SR0101", workspace => workspace.With("uptime.csv", string.Concat(Enumerable.Repeat(";;;;;;\n", 100_000)))),
        new("a CSV file of nothing but line ends", "SR0101", workspace => workspace.With("uptime.csv", Enumerable.Repeat(new string('\n', 1 << 20), 64))),
        new("a CSV file of nothing but quotation marks", "SR0107", workspace => workspace.With("uptime.csv", Enumerable.Repeat(new string('"', 1 << 20), 64))),
        new("a CSV file of 2000 columns", "", workspace => workspace.Define("unit: percent", "label: Oppetid, unit: percent").With("uptime.csv", Columns(2_000))),
        new("a CSV file of 20 000 columns", "", workspace => workspace.Define("unit: percent", "label: Oppetid, unit: percent").With("uptime.csv", Columns(20_000))),
        new("a CSV file of a million columns", "SR0107", workspace => workspace.With("uptime.csv", Columns(Million))),
        new("a CSV file of a million months that are no months", "SR0107", workspace => workspace.With("uptime.csv",
            Enumerable.Range(0, Million).Select(number => $"ukjent {number};99,9\n").Prepend(Valid))),
        new("a CSV file of 140 000 months that are no months", "SR0204*10", workspace => workspace.With("uptime.csv",
            Enumerable.Range(0, 140_000).Select(number => $"ukjent {number};99,9\n").Prepend(Valid))),
        new("a CSV file of two thousand wrong figures", "SR0103*10", workspace => workspace.With("uptime.csv", WrongFigures(2_000))),
        new("a CSV file with the same month 140 000 times", "SR0206*10", workspace => workspace.With("uptime.csv", Enumerable.Repeat("2026-02;99,97\n", 140_000).Prepend(Valid))),
        new("a CSV file with the same month a million times", "SR0107", workspace => workspace.With("uptime.csv", Enumerable.Repeat("2026-02;99,97\n", Million).Prepend(Valid))),
        new("a CSV file of texts of 30 kB each, 150 MB together", "SR0107", workspace => workspace.With("uptime.csv",
            Enumerable.Range(0, 5_000).Select(number => $"{number};{new string('x', 30_000)}\n").Prepend(Valid))),
        new("a CSV field of 3 MB", "SR0216", workspace => workspace.With("uptime.csv", $"{Valid}2026-03;{new string('9', 3_000_000)}\n")),
        new("a CSV file in UTF-16 with half a pair", "SR0103", workspace => workspace.With("uptime.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Måned;Oppetid\n2026-01;99,95\n2026-02;"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("\n")])),
        new("a CSV file in UTF-16 of an odd number of bytes", "", workspace => workspace.With("uptime.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Valid), 0x0A])),
        new("a register of as many good entries as are read", "", workspace => workspace.With("meetings.csv",
            Enumerable.Repeat("19.03.2026;Møte\n", 9_900).Prepend("Dato;Møte\n"))),
        new("a register of ten thousand wrong dates", "SR0214*10", workspace => workspace.With("meetings.csv",
            Enumerable.Range(0, 9_900).Select(number => $"i dag {number};Møte\n").Prepend("Dato;Møte\n"))),
        new("a register of ten thousand entries without a text", "SR0215*10", workspace => workspace.With("meetings.csv",
            Enumerable.Repeat("19.03.2026;\n", 9_900).Prepend("Dato;Møte\n"))),
        new("a register of two hundred thousand good entries", "SR0107", workspace => workspace.With("meetings.csv",
            Enumerable.Repeat("19.03.2026;Møte i styringsrådet\n", 200_000).Prepend("Dato;Møte\n"))),
    ];

    private static IEnumerable<string> Columns(int count) =>
    [
        "Måned;Oppetid", .. Enumerable.Range(0, count).Select(number => $";x{number}"), "\n2026-01;99,95", .. Enumerable.Repeat(";", count), "\n2026-02;99,97", .. Enumerable.Repeat(";", count), "\n",
    ];

    private static IEnumerable<string> WrongFigures(int months) =>
        Enumerable.Range(0, months).Select(number => $"{1900 + (number / 12)}-{(number % 12) + 1:D2};9l,9\n").Prepend("Måned;Oppetid\n");
}
