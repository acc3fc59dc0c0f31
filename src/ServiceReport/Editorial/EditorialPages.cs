using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Editorial;

/// <summary>Picks each text in the language of a report.</summary>
public static class EditorialPages
{
    /// <summary>
    /// Each text that applies to a month, once: in the language asked for; else, with a finding, in the report's own language; else in the first of all languages that
    /// has it.
    /// </summary>
    /// <param name="pages">All files, in the order of the report.</param>
    /// <param name="month">The report's month.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="ownTag">The report's own language, which a file without one in its name is written in.</param>
    /// <param name="findings">Where it is told that a text is in another language.</param>
    public static IReadOnlyList<EditorialPage> Of(
        IReadOnlyList<EditorialPage> pages, Month month, Language language, string ownTag, FindingList findings)
    {
        string[] order = [language.Tag, ownTag, .. Language.All.Select(one => one.Tag)];
        var chosen = new List<EditorialPage>();
        foreach (var versions in pages.Where(page => page.AppliesTo(month)).GroupBy(page => page.Name, StringComparer.Ordinal))
        {
            foreach (var twice in versions.GroupBy(version => version.LanguageTag ?? ownTag, StringComparer.Ordinal).Where(same => same.Count() > 1))
            {
                findings.Add(TextGivenTwice.Rule.At(new FilePlace(twice.Last().File), $"the text is there in '{twice.Key}' already, in {Wording.Quote(twice.First().File)}"));
            }

            var page = order
                .SelectMany(tag => versions.Where(version => version.LanguageTag == tag).Concat(tag == ownTag ? versions.Where(version => version.LanguageTag is null) : []))
                .First();
            page = page with { LanguageTag = page.LanguageTag ?? ownTag };
            chosen.Add(page);
            if (page.LanguageTag != language.Tag)
            {
                findings.Add(PageNotTranslated.Rule.At(new FilePlace(page.File), $"the text is not there in '{language.Tag}'; the one in '{page.LanguageTag}' is used"));
            }
        }

        return chosen;
    }
}
