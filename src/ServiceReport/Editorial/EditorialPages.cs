using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Editorial;

/// <summary>
/// The texts of a report in one language. Of each text the file in the language asked for is read; else the one in the report's own language;
/// else the first of all languages. The others are not read: <c>validate</c> reads them all.
/// </summary>
public sealed class EditorialPages
{
    private readonly IReadOnlyList<EditorialText> _texts;
    private readonly Language _language;
    private readonly FindingList _findings;
    private readonly string[] _order;

    /// <summary>Reads what is needed whatever the month; what is wrong with it is told.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="ownTag">The report's own language.</param>
    /// <param name="findings">Where faults are told, and that a text is in another language.</param>
    public EditorialPages(IReadOnlyList<EditorialText> texts, Language language, string ownTag, FindingList findings)
    {
        (_texts, _language, _findings) = (texts, language, findings);
        _order = [language.Tag, ownTag, .. Language.All.Select(one => one.Tag)];
        foreach (var text in texts)
        {
            text.PageIn(Array.Find(_order, tag => text.FileIn(tag) is not null)!, findings);
        }
    }

    /// <summary>Each text that applies to a month, once, by chapter, order and name. A file that does not apply to it gives way to the next language's.</summary>
    public IReadOnlyList<EditorialPage> Of(Month month)
    {
        var chosen = new List<EditorialPage>();
        foreach (var text in _texts)
        {
            if (PageOf(text, month) is { } page)
            {
                chosen.Add(page);
                if (page.LanguageTag != _language.Tag)
                {
                    _findings.Add(PageNotTranslated.Rule.At(new FilePlace(page.File), $"the text is not there in '{_language.Tag}'; the one in '{page.LanguageTag}' is used"));
                }
            }
        }

        return [.. chosen.OrderBy(page => page.Chapter, StringComparer.Ordinal).ThenBy(page => page.Order).ThenBy(page => page.Name, StringComparer.Ordinal)];
    }

    private EditorialPage? PageOf(EditorialText text, Month month)
    {
        foreach (var tag in _order)
        {
            if (text.PageIn(tag, _findings) is { } page && page.AppliesTo(month))
            {
                return page;
            }
        }

        return null;
    }
}
