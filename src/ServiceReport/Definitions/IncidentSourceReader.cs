using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Definitions;

/// <summary>Reads the key <c>incidents</c> of a series, once the registers are known that it speaks of.</summary>
internal static class IncidentSourceReader
{
    public const string Expected = "the register of the incidents, its fields and the first month that it covers";

    private const string DefaultStart = "start";
    private const string DefaultEnd = "end";

    /// <summary>Gives each series its incidents; mistakes are told.</summary>
    public static void Resolve(List<SeriesInDefinition> series, List<RegisterDefinition> registers)
    {
        for (var index = 0; index < series.Count; index++)
        {
            if (series[index] is { Incidents: { } reader } one)
            {
                series[index] = one with { Definition = Resolve(one.Definition, reader, registers) };
                reader.RefuseTheRest();
            }
        }
    }

    private static SeriesDefinition Resolve(SeriesDefinition series, YamlReader reader, List<RegisterDefinition> registers)
    {
        if (series.Unit != Unit.Percent)
        {
            reader.Tell(WrongValue.Rule, reader.Mapping, $"'incidents' gives an uptime in per cent, but '{series.Id}' is {UnitText.InWords(series.Unit)}; expected 'unit: percent'");
        }

        var register = Register(reader, registers);
        var start = Field(reader, "start", DefaultStart, FieldKind.Moment, register);
        var end = Field(reader, "end", DefaultEnd, FieldKind.Moment, register);
        var kind = Field(reader, "kind", null, FieldKind.Text, register);
        var outage = Outage(reader);
        var from = Month(reader, reader.Required("from", "the first month that the register covers, such as 2025-12"));
        var until = Month(reader, reader.Optional("until", "the last month that the register covers, such as 2026-02"));
        if (from > until)
        {
            reader.Tell(WrongValue.Rule, reader.Mapping, $"'from' is {from} and 'until' is {until}; expected 'until' to be the later month");
        }

        return register is null || from is null ? series : series with
        {
            Incidents = new IncidentSource(register.Id, start ?? DefaultStart, end ?? DefaultEnd, kind, outage, from.Value, until),
            Source = series.IsComputed ? register.Source : series.Source,
        };
    }

    private static RegisterDefinition? Register(YamlReader reader, List<RegisterDefinition> registers)
    {
        if (reader.Required("register", "the name of a register") is not { } name)
        {
            return null;
        }

        if (registers.Find(one => one.Id == name.Value) is { } register)
        {
            return register;
        }

        var names = registers.Select(one => one.Id).ToList();
        reader.Tell(WrongValue.Rule, name, $"there is no register {Wording.Quote(name.Value)}; expected {Wording.Or(names)}", Nearest.Hint(name.Value, names));
        return null;
    }

    /// <summary>A field of the register that is of a kind; null where none is named, or it is wrong.</summary>
    private static string? Field(YamlReader reader, string key, string? byDefault, FieldKind wanted, RegisterDefinition? register)
    {
        var kind = wanted.ToString().ToLowerInvariant();
        var named = reader.Optional(key, $"a field of the register with 'type: {kind}'");
        var name = named?.Value ?? byDefault;
        if (name is null || register is null || register.Fields.Any(field => field.Name == name && field.Kind == wanted))
        {
            return name;
        }

        var names = register.Fields.Where(field => field.Kind == wanted).Select(field => field.Name).ToList();
        var found = register.Fields.Any(field => field.Name == name) ? $"field '{name}' of '{register.Id}' has not 'type: {kind}'" : $"'{register.Id}' has no field {Wording.Quote(name)}";
        reader.Tell(WrongValue.Rule, (YamlNode?)named ?? reader.Mapping, $"{found}; expected {Wording.Or(names)} as '{key}'", Nearest.Hint(name, names));
        return null;
    }

    private static List<string> Outage(YamlReader reader)
    {
        const string expected = "the kinds of incident that are outages, such as [utfall]";
        var list = reader.List("outage", expected);
        var words = new List<string>();
        foreach (var item in list?.Items ?? [])
        {
            if (item is YamlScalar { IsNothing: false, Value.Length: > 0 } word)
            {
                words.Add(word.Value.Trim());
            }
            else
            {
                reader.Tell(WrongValue.Rule, item, $"{item.Kind} is not a kind of incident; expected a word");
            }
        }

        var hasKind = reader.Has("kind");
        if (hasKind && words.Count == 0)
        {
            reader.Tell(MissingKey.Rule, reader.Mapping, $"'kind' is given and 'outage' is missing; expected {expected}");
        }
        else if (!hasKind && list is not null)
        {
            reader.Tell(MissingKey.Rule, list, "'outage' is given and 'kind' is missing; expected the field that says the kind of incident");
        }

        return words;
    }

    private static Month? Month(YamlReader reader, YamlScalar? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Statistics.Month.TryParse(text.Value, out var month))
        {
            return month;
        }

        reader.Tell(WrongValue.Rule, text, $"{Wording.Quote(text.Value)} is not a month; expected a year and a month, such as 2025-12");
        return null;
    }
}
