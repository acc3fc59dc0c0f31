using ServiceReport.Findings;

namespace ServiceReport.Tests.Findings;

public sealed class HiddenCharactersTests
{
    [TestCase("a\u202Etxet\u202C", "atxet")]
    [TestCase("\u2066a\u2069\u200E\u200F\u061C", "a")]
    [TestCase("\uFEFFa\u2060b\uFFF9c", "a\u2060bc", Description = "The word joiner is a joiner")]
    [TestCase("a\U000E0041\U000E0042b", "ab", Description = "Tags")]
    [TestCase("år – «æøå» 😀", "år – «æøå» 😀")]
    [TestCase("👩\u200D💻 sam\u00ADarbeid a\u200Bb\u200Cc", "👩\u200D💻 sam\u00ADarbeid a\u200Bb\u200Cc", Description = "Words and emoji are written with joiners and soft hyphens")]
    [TestCase("", "")]
    public void Only_what_turns_or_hides_other_text_is_removed(string text, string expected) =>
        Assert.That(HiddenCharacters.Remove(text), Is.EqualTo(expected));
}
