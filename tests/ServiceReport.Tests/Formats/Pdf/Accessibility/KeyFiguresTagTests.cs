using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

public sealed class KeyFiguresTagTests
{
    [Test]
    public void Are_tagged_as_a_list_without_bullets_in_the_order_of_reading()
    {
        using var file = new PdfFile(KeyFiguresSample.Document(SampleDocuments.Heading(1, "tall", "Tall"), KeyFiguresSample.Three));
        using var pdf = new ParsedPdf(file);
        var list = pdf.Structure().Single(element => Role(element) == "/L");

        var bodies = pdf.Kids(list).Select(item => (Role: Role(item), Body: pdf.Kids(item).Single())).ToList();
        Assert.That(bodies.Select(item => item.Role), Is.EqualTo(new[] { "/LI", "/LI", "/LI" }));
        Assert.That(bodies.Select(item => Role(item.Body)), Has.All.EqualTo("/LBody"));
        Assert.That(bodies.Select(item => string.Join(' ', pdf.Kids(item.Body).Select(Role))), Is.EqualTo(new[] { "/P /P /P /Figure", "/P /P /P", "/P /P" }));
        Assert.That(pdf.Name(pdf.Entry(list, "/A")!.Value, "/ListNumbering"), Is.EqualTo("/None"));
        Assert.That(pdf.Name(pdf.Structure().Single(element => Role(element) == "/Figure"), "/Alt"), Is.EqualTo("Fra mars 2024 til februar 2026: lavest 3, høyest 12."));

        string? Role(JsonElement element) => pdf.Name(element, "/S");
    }

    [Test]
    public void Are_read_one_figure_after_the_other()
    {
        using var file = new PdfFile(KeyFiguresSample.Document(SampleDocuments.Heading(1, "tall", "Tall"), KeyFiguresSample.Three));

        Assert.That(file.Text().ReplaceLineEndings(" "), Does.Contain(
            "Nøkkeltall for februar 2026 Meldinger sendt 5 052 933 Ned 3,1 % fra februar 2025 Oppetid 99,69 % Krav minst 99,90 %: ✗ ikke oppfylt A < B E-poster 1 244"));
    }
}
