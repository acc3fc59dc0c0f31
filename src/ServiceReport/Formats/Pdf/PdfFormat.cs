using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Drawing;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf;

/// <summary>Writes a document as a tagged PDF on A4: laid out first, drawn second.</summary>
public sealed class PdfFormat : IReportFormat
{
    public string Name => "pdf";

    public string FileExtension => ".pdf";

    public void Write(Document document, Stream output) =>
        PdfDrawing.Write(DocumentLayout.Lay(document, FontFamily.Inter), FontFamily.Inter, output);
}
