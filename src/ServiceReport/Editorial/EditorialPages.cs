using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Editorial;

/// <summary>Picks each text in the language of a report.</summary>
public static class EditorialPages
{
    /// <summary>
    /// Each text that applies to a month, once: in the language asked for; else, with a finding, in the report's own language; else in the
    /// first of all languages that has it.
    /// </summary>
    /// <param name="pages">All files, in the order of the report.</param>
    /// <param name="month">The report's month.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="ownTag">The report's own language.</param>
    /// <param name="findings">Where it is told that a text is in another language.</param>
    public static IReadOnlyList<EditorialPage> Of(
        IReadOnlyList<EditorialPage> pages, Month month, Language language, string ownTag, FindingList findings)
    {
        string[] order = [language.Tag, ownTag, .. Language.All.Select(one => one.Tag)];
        var chosen = new List<EditorialPage>();
        foreach (var versions in pages.Where(page => page.AppliesTo(month)).GroupBy(page => page.Name, StringComparer.Ordinal))
        {
            var page = order.Select(tag => versions.FirstOrDefault(version => version.LanguageTag == tag)).First(version => version is not null)!;
            chosen.Add(page);
            if (page.LanguageTag != language.Tag)
            {
                findings.Add(PageNotTranslated.Rule.At(new FilePlace(page.File), $"the text is not there in '{language.Tag}'; the one in '{page.LanguageTag}' is used"));
            }
        }

        return chosen;
    }
}
