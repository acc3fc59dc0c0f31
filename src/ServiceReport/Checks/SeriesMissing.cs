using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>A series that the definition names came out of no table. Whatever the reason, a report without it would be silently poorer.</summary>
public sealed class SeriesMissing : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0303", Severity.Error, "series missing",
        "See that file, sheet and label in report.yaml name the table that has its figures.")
    {
        Explanation = """
            report.yaml defines a series, but no table gave its figures. Each way in which that can happen is told by a finding
            of its own; this one stands guard behind them, so that no series can vanish from the report without a word.
            """,
        Example = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                label: Tilgjengelighet      # no column of uptime.csv
            """,
        Mended = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
            """,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        var read = input.Inputs.Series.Select(series => series.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var series in input.Definition.Series.Where(series => !read.Contains(series.Id)))
        {
            yield return Rule.At(series.Place, $"no table gave the series '{series.Id}'");
        }
    }
}
