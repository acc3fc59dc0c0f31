using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Tests.Formats.Pdf.Typography;

public sealed class FontFaceTests
{
    [Test]
    public void Reads_the_measures_of_Inter()
    {
        var face = FontFamily.Inter.Regular;

        Assert.Multiple(() =>
        {
            Assert.That(face.Name, Is.EqualTo("Inter-Regular"));
            Assert.That(face.UnitsPerEm, Is.EqualTo(2048));
            Assert.That((face.Ascender, face.Descender), Is.EqualTo((1984, -494)));
            Assert.That(face.CapHeight, Is.EqualTo(1490));
            Assert.That(face.Advance(face.Glyph('1', tabular: false)), Is.EqualTo(833));
            Assert.That(face.Advance(face.Glyph('4', tabular: false)), Is.EqualTo(1323));
        });
    }

    [Test]
    public void Tabular_figures_are_of_one_width()
    {
        foreach (var face in new[] { FontFamily.Inter.Regular, FontFamily.Inter.Italic, FontFamily.Inter.SemiBold })
        {
            var widths = "0123456789".Select(digit => face.Advance(face.Glyph(digit, tabular: true))).Distinct();

            Assert.That(widths.Count(), Is.EqualTo(1), face.Name);
        }
    }

    [TestCase(0x6F22, Description = "a character of a script that the font does not have")]
    [TestCase(0xFFFD)]
    public void Shows_what_it_does_not_know_as_a_square(int character)
    {
        var face = FontFamily.Inter.Regular;

        Assert.That(face.Glyph(character, tabular: false), Is.EqualTo(face.Glyph('□', tabular: false)).And.GreaterThan(0));
    }
}
