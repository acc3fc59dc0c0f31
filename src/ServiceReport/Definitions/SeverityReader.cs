using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Findings;

namespace ServiceReport.Definitions;

/// <summary>Reads the key <c>findings</c>: severities by the codes of rules, such as <c>SR0404: error</c>.</summary>
internal static class SeverityReader
{
    private const string Off = "off";

    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Note];
    private static readonly string[] Words = [.. Severities.Select(severity => severity.Word()), Off];

    /// <summary>The severities that are set; null for <c>off</c>.</summary>
    public static Dictionary<string, Severity?> Read(YamlReader root, Func<IReadOnlyList<FindingRule>> rules)
    {
        var set = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        if (root.Map("findings", "severities by the codes of findings, such as 'SR0404: error'") is not { } mapping)
        {
            return set;
        }

        var reader = root.Inside(mapping);
        var known = rules();
        foreach (var code in mapping.Entries.Select(entry => entry.Key).DistinctBy(key => key.Value))
        {
            var word = reader.Choice(code.Value, Words);
            if (known.FirstOrDefault(rule => rule.Code == code.Value) is not { } rule)
            {
                var hint = Nearest.Hint(code.Value, known.Select(one => one.Code));
                reader.Tell(UnknownCode.Rule, code, $"there is no finding {Wording.Quote(code.Value)}", hint);
            }
            else if (!rule.IsAdjustable)
            {
                reader.Tell(FixedSeverity.Rule, code, $"{Wording.Quote(rule.Code)} ({rule.Title}) can have no other severity than {Wording.Quote(rule.Severity.Word())}");
            }
            else if (word is not null)
            {
                set.Add(rule.Code, word == Off ? null : Array.Find(Severities, severity => severity.Word() == word));
            }
        }

        return set;
    }
}
