using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Languages;

namespace ServiceReport.Definitions;

/// <summary>Reads a text that may be given in several languages: <c>title: Oppetid</c>, or <c>title: { nb: Oppetid, en: Uptime }</c>.</summary>
internal static class LocalizedTextReader
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    /// <summary>A text that must be there; null, with a finding, where it is not.</summary>
    /// <param name="reader">The mapping that it stands in.</param>
    /// <param name="key">Its key.</param>
    /// <param name="expected">What it is, in words.</param>
    /// <param name="languageTag">The report's own language, which a text in several languages must have.</param>
    public static LocalizedText? Required(YamlReader reader, string key, string expected, string languageTag) =>
        reader.IsMap(key) ? OfMap(reader, key, expected, languageTag) : OfScalar(reader, key, expected, reader.Required(key, expected));

    /// <summary>A text, or null where the key is missing or wrong.</summary>
    public static LocalizedText? Optional(YamlReader reader, string key, string expected, string languageTag) =>
        reader.IsMap(key) ? OfMap(reader, key, expected, languageTag) : OfScalar(reader, key, expected, reader.Optional(key, expected));

    private static LocalizedText? OfScalar(YamlReader reader, string key, string expected, YamlScalar? text) =>
        text is not null && Trimmed(reader, key, expected, text) is { } words ? new LocalizedText(words, None, text.Place) : null;

    private static LocalizedText? OfMap(YamlReader reader, string key, string expected, string languageTag)
    {
        var mapping = reader.Map(key, expected)!;
        if (!mapping.Entries.Any(entry => Language.All.Any(language => language.Tag == entry.Key.Value)))
        {
            reader.Tell(WrongValue.Rule, mapping, $"'{key}' is {mapping.Kind} without a language; expected {expected}, or the same for 'nb', 'nn' and 'en'");
            return null;
        }

        var texts = reader.Inside(mapping);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            if (texts.Optional(language.Tag, "a text") is { } text && Trimmed(texts, language.Tag, "a text", text) is { } words)
            {
                others.Add(language.Tag, words);
            }
        }

        texts.RefuseTheRest();
        if (others.Remove(languageTag, out var own))
        {
            return new LocalizedText(own, others, mapping.Place);
        }

        if (!texts.Has(languageTag))
        {
            reader.Tell(MissingKey.Rule, mapping, $"'{key}' has no text in '{languageTag}', the report's own language", $"add it: {key}: {{ {languageTag}: … }}");
        }

        return null;
    }

    /// <summary>A blank at either end is never meant, and would keep a template's mark from standing next to the word.</summary>
    private static string? Trimmed(YamlReader reader, string key, string expected, YamlScalar text)
    {
        var words = text.Value.Trim();
        if (words.Length > 0)
        {
            return words;
        }

        reader.Tell(WrongValue.Rule, text, $"'{key}' is blank; expected {expected}");
        return null;
    }
}
