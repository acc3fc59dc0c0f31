using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Statistics;

namespace ServiceReport.Definitions;

/// <summary>A series, and what it says of incidents, which can be understood only once the registers are known.</summary>
internal sealed record SeriesInDefinition(SeriesDefinition Definition, YamlReader? Incidents);

/// <summary>Reads the key <c>series</c>: the series by their names.</summary>
internal static class SeriesDefinitionReader
{
    private static readonly string[] UnitWords = [.. Enum.GetNames<Unit>().Select(name => name.ToLowerInvariant())];

    /// <summary>A series or group with this name is an uptime unless it says otherwise.</summary>
    private const string Uptime = "uptime";

    public static List<SeriesInDefinition> Read(YamlReader root, string languageTag)
    {
        var series = new List<SeriesInDefinition>();
        var given = root.Map("series", "the series by their names");
        if (given is null && root.Has("series"))
        {
            return series;
        }

        if (given is not { Entries.Count: > 0 } mapping)
        {
            root.Tell(MissingKey.Rule, root.Mapping, "'series' is missing; expected at least one series");
            return series;
        }

        foreach (var (id, reader) in root.Named(mapping, "a series"))
        {
            if (ReadOne(reader, id, languageTag) is { } one)
            {
                series.Add(one);
            }

            reader.RefuseTheRest();
        }

        return series;
    }

    private static SeriesInDefinition? ReadOne(YamlReader reader, YamlScalar id, string languageTag)
    {
        var title = LocalizedTextReader.Required(reader, "title", "the series' name as readers know it", languageTag);
        var description = LocalizedTextReader.Optional(reader, "description", "a sentence", languageTag);
        var unit = reader.Choice("unit", UnitWords) is { } word ? Enum.Parse<Unit>(word, ignoreCase: true) : Unit.Count;
        var incidents = reader.Map("incidents", IncidentSourceReader.Expected);
        var isComputed = incidents is not null && !reader.Has("file");
        var source = isComputed ? null : TableSourceReader.Read(reader);
        var group = reader.Optional("group", "a word")?.Value ?? "";
        var definition = new SeriesDefinition
        {
            Id = id.Value,
            Title = title?.Default ?? "",
            TitleTexts = title,
            Unit = unit,
            Source = source ?? new TableSource("", null, null, id.Place),
            Description = description?.Default ?? "",
            DescriptionTexts = description,
            Group = group,
            Decimals = reader.Whole("decimals", 0, 6) ?? 0,
            IsRequired = reader.Flag("required") ?? true,
            Axis = ReadAxis(reader, unit),
            Confirmed = ReadConfirmed(reader),
            IsComputed = isComputed,
            IsUptime = ReadIsUptime(reader, unit) ?? (unit == Unit.Percent && (incidents is not null || id.Value == Uptime || group == Uptime)),
            Place = id.Place,
        };
        return title is null || (source is null && !isComputed) ? null : new SeriesInDefinition(definition, incidents is null ? null : reader.Inside(incidents));
    }

    private static bool? ReadIsUptime(YamlReader reader, Unit unit)
    {
        const string key = "downtime-budget";
        var isUptime = reader.Flag(key);
        if (isUptime == true && unit != Unit.Percent)
        {
            reader.Tell(WrongValue.Rule, reader.Mapping, $"'{key}' is for a share of the month's time, but the series is {UnitText.InWords(unit)}; expected 'unit: percent'");
        }

        return isUptime;
    }

    private static HashSet<Month> ReadConfirmed(YamlReader reader)
    {
        var confirmed = new HashSet<Month>();
        foreach (var item in reader.List("confirmed", "a list of months, such as [2024-12]")?.Items ?? [])
        {
            if (item is YamlScalar scalar && Month.TryParse(scalar.Value, out var month))
            {
                confirmed.Add(month);
            }
            else
            {
                reader.Tell(WrongValue.Rule, item, $"{item.Kind} is not a month; expected a year and a month from 01 to 12, such as 2024-12");
            }
        }

        return confirmed;
    }

    private static ChartAxis? ReadAxis(YamlReader reader, Unit unit)
    {
        if (reader.List("axis", "two numbers, such as [99, 100]") is not { } list)
        {
            return null;
        }

        var bounds = list.Items.Select(item => item is YamlScalar scalar ? NumberText.Read(scalar.Value, unit).Value : null).ToList();
        if (bounds is [{ } min, { } max] && min < max)
        {
            return new ChartAxis(min, max);
        }

        reader.Tell(WrongValue.Rule, list, "'axis' must be two ascending numbers, such as [99, 100]");
        return null;
    }
}
