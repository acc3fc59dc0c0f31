using System.Collections;

namespace ServiceReport.Findings;

/// <summary>
/// Collects the findings of one run, so that every fault of every file is told at once. Of one rule it keeps the first hundred and counts
/// the rest: a sheet of a million wrong cells is one mistake, and must not fill the memory.
/// </summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    /// <summary>Findings of one rule that are kept.</summary>
    public const int MostOfOneRule = 100;

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<FindingRule, int> _counts = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyDictionary<string, Severity?> _severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>How many are kept.</summary>
    public int Count => _findings.Count;

    /// <summary>Whether anything was found that stops a build.</summary>
    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    public Finding this[int index] => _findings[index];

    /// <summary>
    /// The severity of rules by their code where the user sets another than the rule's own; null where the user does not want to be told.
    /// For findings that are added from now on.
    /// </summary>
    public void SetSeverities(IReadOnlyDictionary<string, Severity?> severities) => _severities = severities;

    /// <summary>How often a rule was broken, those not kept included, those that the user does not want to be told left out.</summary>
    public int CountOf(FindingRule rule) => _counts.GetValueOrDefault(rule);

    /// <summary>
    /// Counts a finding of a rule of which no more are kept, so that nobody makes its message and excerpt; false where it is still wanted.
    /// </summary>
    public bool IsOnlyCounted(FindingRule rule)
    {
        if (_counts.GetValueOrDefault(rule) is var count && count < MostOfOneRule)
        {
            return false;
        }

        _counts[rule] = count + 1;
        return true;
    }

    public void Add(Finding finding)
    {
        if (_severities.GetValueOrDefault(finding.Rule.Code, finding.Severity) is not { } severity)
        {
            return;
        }

        var count = _counts.GetValueOrDefault(finding.Rule) + 1;
        _counts[finding.Rule] = count;
        if (count <= MostOfOneRule)
        {
            _findings.Add(finding.Severity == severity ? finding : finding with { Severity = severity });
        }
    }

    public void AddRange(IEnumerable<Finding> more)
    {
        foreach (var finding in more)
        {
            Add(finding);
        }

        if (more is FindingList list)
        {
            foreach (var (rule, count) in list._counts)
            {
                if (_counts.TryGetValue(rule, out var told))
                {
                    _counts[rule] = told + Math.Max(0, count - MostOfOneRule);
                }
            }
        }
    }

    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
