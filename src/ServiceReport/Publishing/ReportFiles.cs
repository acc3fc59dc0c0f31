using ServiceReport.Documents;
using ServiceReport.Formats;
using ServiceReport.Reports;

namespace ServiceReport.Publishing;

/// <summary>The files of one report: <c>servicerapport-2026-02.html</c> and so on, and what they need beside them.</summary>
/// <param name="report">The report.</param>
/// <param name="formats">Every format there is.</param>
public sealed class ReportFiles(Report report, IReadOnlyList<IReportFormat> formats)
{
    private const string ChartFolder = "charts/";

    private readonly string _baseName = $"{report.Settings.FileName}-{report.Month}";

    /// <summary>Writes a document in the named formats, side by side, since they know nothing of each other.</summary>
    public IReadOnlyList<OutputFile> Write(Document document, IReadOnlyCollection<string> names)
    {
        var writings = formats.Where(format => names.Contains(format.Name))
            .Select(format => Task.Run(() => Write(document, format)))
            .ToList();
        return [.. writings.SelectMany(writing => writing.Result)];
    }

    /// <summary>Whether a file in the month's folder is one that a build may have written.</summary>
    public bool IsOurs(string path) =>
        formats.Any(format => path == _baseName + format.FileExtension)
        || report.Series.Any(series => path == $"{ChartFolder}{series.Definition.Id}.svg");

    private List<OutputFile> Write(Document document, IReportFormat format)
    {
        using var output = new MemoryStream();
        format.Write(document, output);
        return [new OutputFile(_baseName + format.FileExtension, output.ToArray()), .. format.Companions(document)];
    }
}
