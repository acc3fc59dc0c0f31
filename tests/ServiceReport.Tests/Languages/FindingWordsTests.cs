using ServiceReport.Languages;

namespace ServiceReport.Tests.Languages;

public sealed class FindingWordsTests
{
    /// <summary>A rule whose severity can be set can become a warning, and warnings are printed in the report; one of today, or for authors alone, is not.</summary>
    [Test]
    public void Every_finding_that_a_report_can_be_built_with_has_words_in_every_language()
    {
        var printed = RuleCatalog.All.Where(rule => rule.IsAdjustable && !rule.DependsOnToday && !rule.IsForAuthors).Select(rule => rule.Code);

        foreach (var language in Language.All)
        {
            Assert.That(printed.Where(code => FindingWords.TitleOf(code, language) is null), Is.Empty, language.Tag);
        }
    }

    [Test]
    public void No_words_stand_for_a_finding_that_does_not_exist() =>
        Assert.That(Enumerable.Range(1, 999).Select(number => $"SR{number:0000}").Where(code => RuleCatalog.Find(code) is null && FindingWords.TitleOf(code, Language.Bokmal) is not null), Is.Empty);
}
