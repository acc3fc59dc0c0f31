using ServiceReport.Documents;
using ServiceReport.Formats;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Tests.Formats.Pdf.Typography;

public sealed class HyphenatorTests
{
    [TestCase("nb", "skattemeldingen", "skatte-mel-din-gen")]
    [TestCase("nb", "arbeidsavklaringspenger", "arbeids-av-kla-rings-pen-ger", Description = "compounds at their joints")]
    [TestCase("nn", "tilleggsutfordringar", "til-leggs-ut-ford-rin-gar")]
    [TestCase("nb", "Applikasjonsplattformen", "Appli-ka-sjons-platt-for-men", Description = "capitals stay")]
    [TestCase("nb", "fellesløsninger", "fel-les-løs-nin-ger")]
    [TestCase("en", "notification", "noti-fic-a-tion")]
    [TestCase("en", "infrastructure", "infra-struc-ture")]
    public void Parts_long_words_as_the_language_does(string tag, string word, string expected) =>
        Assert.That(Hyphenator.For(tag)!.Hyphenate(word), Is.EqualTo(expected.Replace('-', '\u00AD')));

    [TestCase("arbeidet", Description = "ar-beidet would be right, and look wrong")]
    [TestCase("autorisere")]
    [TestCase("opplysningene")]
    public void Leaves_at_least_three_letters_on_either_side(string word)
    {
        var parts = Hyphenator.For("nb")!.Hyphenate(word).Split('\u00AD');

        Assert.That(parts[0], Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(parts[^1], Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(string.Concat(parts), Is.EqualTo(word));
    }

    [TestCase("melding", "a short word")]
    [TestCase("post@kundesenteret.example.no", "an address")]
    [TestCase("https://samarbeidsportalen.example.no/autorisasjon", "another one")]
    [TestCase("content/informasjon-autorisasjon.md", "a file")]
    [TestCase("samarbeidsportalen.example.no", "a host")]
    [TestCase("6\u00A0142\u00A0016", "a figure")]
    [TestCase("tjeneste\u00ADeieravtalen", "a word that its author parts")]
    public void Leaves_alone(string text, string why) => Assert.That(Hyphenator.For("nb")!.Hyphenate(text), Is.EqualTo(text), why);

    [Test]
    public void Marks_and_blanks_stay_where_they_are() =>
        Assert.That(Hyphenator.For("nb")!.Hyphenate("(Meldinger)  og «skattemeldingen»."), Is.EqualTo("(Mel\u00ADdin\u00ADger)  og «skatte\u00ADmel\u00ADdin\u00ADgen»."));

    [Test]
    public void Words_of_an_unknown_language_are_not_parted() => Assert.That(Hyphenator.For("se"), Is.Null);

    [Test]
    public void Words_of_another_language_in_a_cell_are_parted_as_theirs_are()
    {
        var theme = new Theme(FontFamily.Inter, Palette.Light, 10);
        Inline[] cell = [new TextInline("skattemeldingen "), new LanguageInline("en", [new TextInline("infrastructure ")]), new LanguageInline("se", [new TextInline("mearridanfápmu")])];

        var text = string.Concat(InlineSpans.OfCell(cell, theme.Body, null, theme, Hyphenator.For("nb")).Select(span => span.Text));

        Assert.That(text, Is.EqualTo("skatte-mel-din-gen infra-struc-ture mearridanfápmu".Replace('-', '\u00AD')));
    }
}
