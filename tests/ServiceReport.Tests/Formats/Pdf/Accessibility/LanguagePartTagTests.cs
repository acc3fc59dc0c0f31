using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>Parts in another language carry it in the structure, so that a screen reader changes its voice (ISO 14289-1, 7.2).</summary>
public sealed class LanguagePartTagTests
{
    [Test]
    public void Says_the_language_of_each_part_that_is_in_another()
    {
        using var file = new PdfFile(PdfSample.TwoLanguages);
        using var pdf = new ParsedPdf(file);
        var found = new List<(string Role, string Language)>();
        Walk(pdf, pdf.Entry(pdf.Catalog, "/StructTreeRoot")!.Value, "nb", found);

        Assert.That(
            found.Where(part => part.Role is "H1" or "H2" or "P" or "Table" or "Reference" or "Span"),
            Is.EqualTo(new[] { ("H1", "nb"), ("Reference", "nb"), ("Reference", "nn"), ("Reference", "nb"), ("Span", "en"), ("H1", "nb"), ("P", "nb"), ("H2", "nn"), ("P", "nn"), ("Table", "nn"), ("P", "en"), ("P", "nb"), ("H2", "nb"), ("Span", "en") }));
    }

    private static void Walk(ParsedPdf pdf, JsonElement node, string language, List<(string Role, string Language)> found)
    {
        foreach (var kid in pdf.Kids(node))
        {
            var own = pdf.Name(kid, "/Lang") ?? language;
            found.Add((pdf.Name(kid, "/S")![1..], own));
            Walk(pdf, kid, own, found);
        }
    }
}
