using System.Collections;

namespace ServiceReport.Findings;

/// <summary>Collects the findings of one run, so that every fault of every file is told at once.</summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    /// <summary>Whether anything was found that stops a build.</summary>
    public bool HasErrors => _findings.Exists(finding => finding.Rule.Severity == Severity.Error);

    public Finding this[int index] => _findings[index];

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(IEnumerable<Finding> more) => _findings.AddRange(more);

    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
