using ServiceReport.Formats.Pdf;

namespace ServiceReport.Tests.Formats.Pdf;

public sealed class PdfFormatTests
{
    [Test]
    public void Writes_a_document_with_every_kind_of_block()
    {
        using var output = new MemoryStream();

        new PdfFormat().Write(SampleDocuments.Monthly, output);

        Assert.That(output.Length, Is.LessThan(400 * 1024));
        if (Environment.GetEnvironmentVariable("PDF_SAMPLE") is { } path)
        {
            File.WriteAllBytes(path, output.ToArray());
        }
    }
}
