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
        reader.IsMap(key) ? OfMap(reader, key, languageTag) : OfScalar(reader.Required(key, expected));

    /// <summary>A text, or null where the key is missing or wrong.</summary>
    public static LocalizedText? Optional(YamlReader reader, string key, string expected, string languageTag) =>
        reader.IsMap(key) ? OfMap(reader, key, languageTag) : OfScalar(reader.Optional(key, expected));

    private static LocalizedText? OfScalar(YamlScalar? text) => text is null ? null : new LocalizedText(text.Value, None, text.Place);

    private static LocalizedText? OfMap(YamlReader reader, string key, string languageTag)
    {
        var mapping = reader.Map(key, "a text")!;
        var texts = reader.Inside(mapping);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            if (texts.Optional(language.Tag, "a text") is { } text)
            {
                others.Add(language.Tag, text.Value);
            }
        }

        texts.RefuseTheRest();
        if (others.Remove(languageTag, out var own))
        {
            return new LocalizedText(own, others, mapping.Place);
        }

        if (!texts.Has(languageTag))
        {
            reader.Tell(MissingKey.Rule, mapping, $"'{key}' has no text in '{languageTag}', the report's own language");
        }

        return null;
    }
}
