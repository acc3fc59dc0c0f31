using ServiceReport.Findings;

namespace ServiceReport.Cli.Results;

/// <summary>How many findings there are, those included that the list counted and did not keep; prints as <c>2 errors, 1 warning</c>.</summary>
internal sealed class FindingCounts
{
    /// <summary>Where people read, so many findings of one rule are shown; the rest is counted.</summary>
    private const int MostShown = 10;

    private readonly int[] _ofSeverity;

    private FindingCounts(int[] ofSeverity, IReadOnlyList<RuleCount> rules) => (_ofSeverity, Rules) = (ofSeverity, rules);

    /// <summary>In the order in which the rules were first broken.</summary>
    public IReadOnlyList<RuleCount> Rules { get; }

    public int this[Severity severity] => _ofSeverity[(int)severity];

    public static FindingCounts Of(FindingList findings)
    {
        var rules = new List<RuleCount>();
        var indexes = new Dictionary<FindingRule, int>(ReferenceEqualityComparer.Instance);
        var ofSeverity = new int[(int)Severity.Error + 1];
        foreach (var finding in findings)
        {
            ofSeverity[(int)finding.Severity]++;
            if (indexes.TryGetValue(finding.Rule, out var index))
            {
                rules[index] = rules[index] with { Severity = finding.Severity, Listed = rules[index].Listed + 1 };
            }
            else
            {
                indexes.Add(finding.Rule, rules.Count);
                rules.Add(new RuleCount(finding.Rule, finding.Severity, findings.CountOf(finding.Rule), 1));
            }
        }

        foreach (var rule in rules)
        {
            ofSeverity[(int)rule.Severity] += rule.Unlisted;
        }

        return new FindingCounts(ofSeverity, rules);
    }

    /// <summary>The first ten findings of each rule in their order; the last shown one of a rule with the number of those that are not.</summary>
    public static IEnumerable<(Finding Finding, int More)> FirstOfEachRule(FindingList findings)
    {
        var shown = new Dictionary<FindingRule, int>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
        {
            var number = shown.GetValueOrDefault(finding.Rule) + 1;
            shown[finding.Rule] = number;
            if (number <= MostShown)
            {
                yield return (finding, number == MostShown ? findings.CountOf(finding.Rule) - MostShown : 0);
            }
        }
    }

    public override string ToString()
    {
        var counts = new List<string>();
        for (var severity = Severity.Error; severity >= Severity.Note; severity--)
        {
            if (this[severity] > 0)
            {
                counts.Add(Wording.Count(this[severity], severity.Word()));
            }
        }

        return counts.Count == 0 ? "no findings" : string.Join(", ", counts);
    }
}

/// <summary>How often a rule was broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How serious it is in this run.</param>
/// <param name="Count">How often, in all.</param>
/// <param name="Listed">How many of them are in the list.</param>
internal sealed record RuleCount(FindingRule Rule, Severity Severity, int Count, int Listed)
{
    public int Unlisted => Count - Listed;
}
