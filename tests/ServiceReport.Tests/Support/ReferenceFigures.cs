using System.Globalization;
using System.Runtime.CompilerServices;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Support;

/// <summary>The published figures that all expectations stand on, read without any of the program's own readers.</summary>
internal static class ReferenceFigures
{
    /// <summary>The seven monthly series by id: <c>messages</c>, <c>submissions</c>, …</summary>
    public static IReadOnlyDictionary<string, SortedDictionary<Month, decimal>> Series { get; } = ReadSeries();

    /// <summary>Availability in per cent by month.</summary>
    public static SortedDictionary<Month, decimal> Uptime { get; } = ReadColumn("uptime.csv", 1);

    /// <summary>A column of service-desk.csv by month: 1 waiting time in seconds, 2 answer rate in per cent, 3 calls, 4 e-mails.</summary>
    public static SortedDictionary<Month, decimal> ServiceDesk(int column) => ReadColumn("service-desk.csv", column);

    /// <summary>The path of a reference file.</summary>
    public static string PathOf(string name) => Path.Combine(Folder(), name);

    /// <summary>A row of as-published.txt: a series' figures of a year as they are printed, still in one line.</summary>
    public static IEnumerable<(string Series, int Year, string Printed)> PrintedRows()
    {
        var series = "";
        foreach (var line in File.ReadLines(PathOf("as-published.txt")))
        {
            if (line.StartsWith('['))
            {
                series = line[1..line.IndexOf(']', StringComparison.Ordinal)];
            }
            else if (line.Length > 5 && char.IsAsciiDigit(line[0]))
            {
                yield return (series, int.Parse(line[..4], CultureInfo.InvariantCulture), line[5..]);
            }
        }
    }

    private static Dictionary<string, SortedDictionary<Month, decimal>> ReadSeries()
    {
        var series = new Dictionary<string, SortedDictionary<Month, decimal>>();
        foreach (var fields in ReadLines("series.csv"))
        {
            if (!series.TryGetValue(fields[0], out var figures))
            {
                series.Add(fields[0], figures = []);
            }

            figures.Add(MonthOf(fields[2]), NumberOf(fields[3]));
        }

        return series;
    }

    private static SortedDictionary<Month, decimal> ReadColumn(string name, int column)
    {
        var figures = new SortedDictionary<Month, decimal>();
        foreach (var fields in ReadLines(name))
        {
            figures.Add(MonthOf(fields[0]), NumberOf(fields[column]));
        }

        return figures;
    }

    private static IEnumerable<string[]> ReadLines(string name) => File.ReadLines(PathOf(name)).Skip(1).Select(line => line.Split(','));

    private static Month MonthOf(string text) =>
        new(int.Parse(text[..4], CultureInfo.InvariantCulture), int.Parse(text[5..], CultureInfo.InvariantCulture));

    private static decimal NumberOf(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Reference"));
}
