using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A required series has no figure for the report's month, so the report would have a hole where its news should be.</summary>
public sealed class ReportMonthMissing : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0301", Severity.Error, "report month missing",
        "Fill in the figure, build an earlier month, or set 'required: false' for the series in report.yaml.");

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        foreach (var series in input.Inputs.Series)
        {
            var definition = input.Definition.SeriesOf(series.Id);
            if (definition.IsRequired && series[input.Month] is null)
            {
                yield return Rule.At(Place(series, input), $"'{series.Id}' has no figure for {input.Month}; {Known(series)}") with { Hint = Hint(series, input) };
            }
        }
    }

    /// <summary>The last figure that there is shows the reader where the next one belongs; without any, the file does.</summary>
    private static Place Place(Series series, CheckedInput input)
    {
        var before = series.Figures.LastOrDefault(entry => entry.Key < input.Month).Value ?? series.Figures.FirstOrDefault().Value;
        return before?.Place ?? (Place)new FilePlace(input.Definition.SeriesOf(series.Id).Source.File);
    }

    private static string? Hint(Series series, CheckedInput input) =>
        series.Months.Count > 0 && input.Month < series.Months.First()
            ? "Build a later month, or set 'required: false' for the series in report.yaml."
            : null;

    private static string Known(Series series) => series.Months.Count == 0
        ? "it has no figures at all"
        : $"its figures go from {series.Months.First()} to {series.Months.Last()}";
}
