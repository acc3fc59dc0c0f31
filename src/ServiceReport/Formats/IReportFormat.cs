using ServiceReport.Documents;

namespace ServiceReport.Formats;

/// <summary>A way to write a document. It opens no path and knows no console, clock or culture.</summary>
public interface IReportFormat
{
    /// <summary>The value of <c>--format</c> that selects this format.</summary>
    string Name { get; }

    /// <summary>With its dot: <c>.html</c>.</summary>
    string FileExtension { get; }

    /// <summary>Writes the whole document.</summary>
    void Write(Document document, Stream output);

    /// <summary>Files that the document needs beside it, such as <c>charts/messages.svg</c>.</summary>
    IEnumerable<OutputFile> Companions(Document document) => [];
}
