using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A required series has no figure for the report's month, so the report would have a hole where its news should be.</summary>
public sealed class ReportMonthMissing : ICheck
{
    public FindingRule Rule { get; } = new(
        "SR0301", Severity.Error, "report month missing",
        "Fill in the figure, build an earlier month, or set 'required: false' for the series in report.yaml.")
    {
        Explanation = """
            Every required series must have a figure for the report's month. The message says from when to when there are
            figures, and the place is the last cell that holds one, so that you see where the next belongs.

            The month's own figure is what readers open the report for. Without it the tables would have a hole where the news
            should be, and a target on the series could not be judged.

            A series that may be missing now and then gets 'required: false' in report.yaml. With a lower severity every series
            may be missing; the report then shows a dash, and a target on the series is unknown, never met.
            """,
        Example = """
            | År   | januar    | februar |
            | 2026 | 6 142 016 |         |      (the report is about February 2026)
            """,
        Mended = """
            | År   | januar    | februar   |
            | 2026 | 6 142 016 | 5 052 933 |
            """,
        IsAdjustable = true,
    };

    public IEnumerable<Finding> Run(CheckedInput input)
    {
        if (input.Month is not { } month)
        {
            yield break;
        }

        foreach (var series in input.Inputs.Series)
        {
            var definition = input.Definition.SeriesOf(series.Id);
            if (input.Needs(series.Id) && series[month] is null)
            {
                yield return Rule.At(Place(series, definition, month), $"'{series.Id}' has no figure for {month}; {Known(series)}") with
                {
                    Hint = Hint(series, definition, month),
                };
            }
        }
    }

    /// <summary>The last figure that there is shows the reader where the next one belongs; without any, the file does.</summary>
    private static Place Place(Series series, SeriesDefinition definition, Month month)
    {
        var before = series.Figures.LastOrDefault(entry => entry.Key < month).Value ?? series.Figures.FirstOrDefault().Value;
        return before?.Place ?? (Place)new FilePlace(definition.Source.File);
    }

    private static string? Hint(Series series, SeriesDefinition definition, Month month) =>
        definition is { IsComputed: true, Incidents: { } incidents } && month > incidents.From
            ? $"Where '{incidents.Register}' is complete for the month, say so in report.yaml with 'until: {month}' under 'incidents'."
            : series.Months.Count > 0 && month < series.Months.First()
            ? "Build a later month, or set 'required: false' for the series in report.yaml."
            : null;

    private static string Known(Series series) => series.Months.Count == 0
        ? "it has no figures at all"
        : $"its figures go from {series.Months.First()} to {series.Months.Last()}";
}
