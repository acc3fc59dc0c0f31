using ServiceReport.Findings;
using ServiceReport.Languages;

namespace ServiceReport.Definitions;

/// <summary>A text of the definition: one for all languages, or one a language.</summary>
/// <param name="Default">In the report's own language.</param>
/// <param name="Others">In other languages, by their tags; empty where one text stands for all.</param>
/// <param name="Place">Where it is written.</param>
public sealed record LocalizedText(string Default, IReadOnlyDictionary<string, string> Others, TextPlace Place)
{
    /// <summary>The text in a language; null where it has none.</summary>
    public string? In(Language language) => Others.GetValueOrDefault(language.Tag);
}
