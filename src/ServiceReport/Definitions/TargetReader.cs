using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Definitions;

/// <summary>Reads the key <c>targets</c>: a list of rules on series.</summary>
internal static class TargetReader
{
    public static List<Target> Read(YamlReader root, List<SeriesDefinition> series)
    {
        var targets = new List<Target>();
        foreach (var item in root.List("targets", "a list of targets")?.Items ?? [])
        {
            if (item is not YamlMapping mapping)
            {
                root.Tell(WrongValue.Rule, item, $"{item.Kind} is not a target; expected 'series' and 'rule'");
                continue;
            }

            var reader = root.Inside(mapping);
            var id = reader.Required("series", "the name of a series");
            var rule = reader.Required("rule", "a rule such as \">= 99.90 %\"");
            reader.RefuseTheRest();
            if (id is not null && rule is not null && Resolve(reader, series, id, rule) is { } target)
            {
                if (targets.Exists(one => one.SeriesId == target.SeriesId))
                {
                    reader.Tell(DuplicateKey.Rule, id, $"{id.Kind} has a target already; two would give it two verdicts");
                    continue;
                }

                targets.Add(target);
            }
        }

        return targets;
    }

    private static Target? Resolve(YamlReader reader, List<SeriesDefinition> series, YamlScalar id, YamlScalar rule)
    {
        if (series.Find(one => one.Id == id.Value) is not { } found)
        {
            var names = series.Select(one => one.Id).ToList();
            reader.Tell(UnknownSeries.Rule, id, $"there is no series {id.Kind}", Nearest.Hint(id.Value, names));
            return null;
        }

        if (TargetRule.Parse(rule.Value, found.Unit, out var fault) is { } parsed)
        {
            return new Target(found.Id, parsed);
        }

        reader.TellWithin(WrongValue.Rule, rule, fault!.Index, fault.Length, $"{Wording.Quote(rule.Value)} is not a rule: {fault.Message}", fault.Hint);
        return null;
    }
}
