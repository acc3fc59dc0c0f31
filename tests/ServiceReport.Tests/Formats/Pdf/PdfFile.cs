using ServiceReport.Documents;
using ServiceReport.Formats.Pdf;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Formats.Pdf;

/// <summary>A document written as PDF to a file of its own, which other programs can read.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public PdfFile(Document document) => File.WriteAllBytes(_path, Bytes(document));

    public static byte[] Bytes(Document document)
    {
        using var output = new MemoryStream();
        new PdfFormat().Write(document, output);
        return output.ToArray();
    }

    /// <summary>
    /// The words of pages as poppler finds them, every kind of blank as a blank, a new page as a new line: in the order in which they are drawn,
    /// or in another mode of its own.
    /// </summary>
    public string Text(int? page = null, string mode = "-raw")
    {
        string[] pages = page is { } number ? ["-f", $"{number}", "-l", $"{number}"] : [];
        var text = ExternalTool.Run("pdftotext", [.. pages, mode, _path, "-"]);
        return text.Replace('\u00A0', ' ').Replace('\f', '\n');
    }

    /// <summary>The lines of a tool's report on the file.</summary>
    public string Ask(string tool, params string[] options) => ExternalTool.Run(tool, [.. options, _path]);

    public void Dispose() => File.Delete(_path);
}
