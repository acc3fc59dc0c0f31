using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>A series that the definition names came out of no table. Whatever the reason, a report without it would be silently poorer.</summary>
public sealed class SeriesMissing : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0303", Severity.Error, "series missing",
        "See that file, sheet and label in report.yaml name the table that has its figures.");

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        var read = input.Inputs.Series.Select(series => series.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var series in input.Definition.Series.Where(series => !read.Contains(series.Id)))
        {
            yield return Rule.At(series.Place, $"no table gave the series '{series.Id}'");
        }
    }
}
