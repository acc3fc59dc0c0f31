namespace ServiceReport.Languages;

/// <summary>What a finding is called in a report, by the code of its rule. The program's own messages are English; what is printed in a report is not.</summary>
public static class FindingWords
{
    /// <summary>The finding in a few words, as the beginning of a line; null where a report has no words for it.</summary>
    public static string? TitleOf(string code, Language language) => language.Tag switch
    {
        "nb" => FindingWordsBokmal.Titles.GetValueOrDefault(code),
        "nn" => FindingWordsNynorsk.Titles.GetValueOrDefault(code),
        "en" => FindingWordsEnglish.Titles.GetValueOrDefault(code),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language.Tag, "No words for findings in this language."),
    };
}
