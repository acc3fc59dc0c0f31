using ServiceReport.Findings;

namespace ServiceReport.Tests.Findings;

public sealed class NearestTests
{
    private static readonly string[] Known = ["Meldingstjeneste", "Samtykker", "mars", "mai"];

    [TestCase("Meldingstjenste", "Meldingstjeneste")]
    [TestCase("meldingstjeneste ", "Meldingstjeneste")]
    [TestCase("Samtykke", "Samtykker")]
    [TestCase("mras", "mars")]
    [TestCase("maj", "mai")]
    [TestCase("Autorisasjon", null)]
    [TestCase("x", null)]
    [TestCase("", null)]
    public void Guesses_what_was_meant(string typed, string? expected) => Assert.That(Nearest.Of(typed, Known), Is.EqualTo(expected));

    [Test]
    public void Does_not_compare_texts_that_are_no_names() => Assert.That(Nearest.Of(new string('a', 81), [new string('a', 81)]), Is.Null);

    [Test]
    public void Asks_in_words() => Assert.That(Nearest.Hint("mras", Known), Is.EqualTo("did you mean 'mars'?"));
}
