using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Languages;

namespace ServiceReport.Definitions;

/// <summary>Reads the key <c>report</c>: what the report is called and how it is built.</summary>
internal static class ReportSettingsReader
{
    private const string DefaultFileName = "report";
    private const string DefaultTemplate = "monthly";

    private static readonly string[] LanguageTags = [.. Language.All.Select(language => language.Tag)];

    public static ReportSettings? Read(YamlReader root)
    {
        if (root.Map("report", "the report's title, publisher and sections") is not { } mapping)
        {
            if (!root.Has("report"))
            {
                root.Tell(MissingKey.Rule, root.Mapping, "'report' is missing; expected the report's title, publisher and sections");
            }

            return null;
        }

        var reader = root.Inside(mapping);
        var language = reader.Choice("language", LanguageTags) ?? Language.Bokmal.Tag;
        var title = LocalizedTextReader.Required(reader, "title", "the report's name", language);
        var publisher = LocalizedTextReader.Required(reader, "publisher", "who publishes the report", language);
        var zone = ReadTimeZone(reader);
        var fileName = ReadFileName(reader);
        var template = reader.Optional("template", "the name of a template") is { } named
            ? new NamedTemplate(named.Value, named.Place)
            : new NamedTemplate(DefaultTemplate, mapping.Place);
        var sections = ReadNames(reader, "sections", "a list of section names");
        reader.RefuseTheRest();
        return title is null || publisher is null || zone is null
            ? null
            : new ReportSettings(title.Default, publisher.Default, language, zone, fileName, template, sections)
            {
                TitleTexts = title,
                PublisherTexts = publisher,
            };
    }

    private static string ReadFileName(YamlReader reader)
    {
        const string expected = "lower-case letters, digits and hyphens";
        var name = reader.Optional("file-name", expected);
        if (name is not null && !name.Value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            reader.Tell(WrongValue.Rule, name, $"'file-name' is {name.Kind}; expected {expected}");
        }

        return name?.Value ?? DefaultFileName;
    }

    private static TimeZoneInfo? ReadTimeZone(YamlReader reader)
    {
        const string expected = "a time zone of the IANA database, such as 'Europe/Oslo'";
        if (reader.Optional("time-zone", expected) is not { } name)
        {
            return TimeZoneInfo.Utc;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(name.Value, out var zone))
        {
            return zone;
        }

        reader.Tell(WrongValue.Rule, name, $"{name.Kind} is not a time zone that this machine knows; expected {expected}");
        return null;
    }

    private static List<NamedTemplate> ReadNames(YamlReader reader, string key, string expected)
    {
        var names = new List<NamedTemplate>();
        foreach (var item in reader.List(key, expected)?.Items ?? [])
        {
            if (item is YamlScalar { Value.Length: > 0 } word && word.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            {
                names.Add(new NamedTemplate(word.Value, word.Place));
            }
            else
            {
                reader.Tell(WrongValue.Rule, item, $"{item.Kind} is not a name; expected letters, digits and hyphens");
            }
        }

        return names;
    }
}
