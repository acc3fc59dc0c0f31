using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Tests.Formats.Pdf.Typography;

public sealed class CleanTextTests
{
    [TestCase("Vanlig tekst, æøå – «så»", "Vanlig tekst, æøå – «så»")]
    [TestCase("en\tto\r\ntre", "en to  tre")]
    [TestCase("a\u0000b\u0085c", "a\uFFFDb\uFFFDc")]
    [TestCase("\u202Emotsatt\u202C\u200F\u2066", "motsatt")]
    [TestCase("a\u030A", "å")]
    [TestCase("✓\uFE0F", "✓")]
    public void Keeps_what_can_be_set(string text, string expected) => Assert.That(CleanText.Of(text), Is.EqualTo(expected));

    [Test]
    public void Half_surrogate_pairs_are_no_characters() =>
        Assert.That(CleanText.Of(new string([(char)0xDC00, 'a', (char)0xD800])), Is.EqualTo("\uFFFDa\uFFFD"));

    [TestCase("6\u00A0142\u00A0016", "6\u202F142\u202F016")]
    [TestCase("99,69\u00A0%", "99,69\u00A0%")]
    [TestCase("289\u00A0sek", "289\u00A0sek")]
    public void Blanks_between_groups_of_digits_are_narrow(string text, string expected) =>
        Assert.That(CleanText.WithNarrowGroups(text), Is.EqualTo(expected));
}
