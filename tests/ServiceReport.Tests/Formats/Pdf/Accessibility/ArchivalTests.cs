using System.Buffers.Binary;
using System.Text;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>What PDF/A-2a (ISO 19005-2) asks beyond PDF/UA, as far as a report can break it.</summary>
public sealed class ArchivalTests
{
    [Test]
    public void The_file_says_which_colours_it_means_and_that_it_is_PDF_A_2a()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        using var pdf = new ParsedPdf(file);
        var intent = pdf.Items(pdf.Entry(pdf.Catalog, "/OutputIntents")).Single();
        var profile = pdf.Bytes(intent, "/DestOutputProfile");
        var metadata = Encoding.UTF8.GetString(pdf.Bytes(pdf.Catalog, "/Metadata"));

        Assert.Multiple(() =>
        {
            Assert.That(pdf.Name(intent, "/S"), Is.EqualTo("/GTS_PDFA1"));
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(profile), Is.EqualTo(profile.Length), "an ICC profile begins with its length");
            Assert.That(Encoding.ASCII.GetString(profile, 12, 28), Does.StartWith("mntrRGB XYZ ").And.EndsWith("acsp"));
            Assert.That(metadata, Does.Contain("<pdfaid:part>2</pdfaid:part>").And.Contain("<pdfaid:conformance>A</pdfaid:conformance>"));
        });
    }

    [Test]
    public void What_the_file_says_of_itself_it_says_twice_alike()
    {
        using var file = new PdfFile(SampleDocuments.Monthly);
        using var pdf = new ParsedPdf(file);
        var info = file.Ask("pdfinfo").Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        var metadata = Encoding.UTF8.GetString(pdf.Bytes(pdf.Catalog, "/Metadata"));

        Assert.That(metadata, Does.Contain($">{info["Title"]}<").And.Contain($">{info["Author"]}<")
            .And.Contain($">{info["Creator"]}<").And.Contain($">{info["Producer"]}<"));
    }
}
