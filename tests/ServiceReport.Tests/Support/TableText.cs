using System.Text;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Tests.Support;

/// <summary>Tables written in a test as CSV text with semicolons, and what is read from them.</summary>
internal static class TableText
{
    public static Table Read(string csv, FindingList? findings = null)
    {
        var all = findings ?? [];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var table = TableReader.Read("figures.csv", stream, [], all).SingleOrDefault();
        return table ?? throw new InvalidOperationException(string.Join('\n', all));
    }

    public static Series? ReadSeries(string csv, FindingList findings, Unit unit = Unit.Count, string? label = null) =>
        new SeriesReader(Read(csv, findings), findings).Read(new SeriesRequest("test", unit, label));

    /// <summary>A series as text, for short expectations: <c>2026-01=5 2026-02=7</c>.</summary>
    public static string Show(Series? series) => series is null
        ? "none"
        : string.Join(' ', series.Figures.Select(entry => $"{entry.Key}={entry.Value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));

    /// <summary>Findings as text, for short expectations: <c>SR0103 C5</c>.</summary>
    public static string Show(FindingList findings) =>
        string.Join(' ', findings.Select(finding => finding.Rule.Code + (finding.Place is CellPlace cell ? " " + cell.Address : "")));
}
