using ServiceReport.Definitions;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>What checks look at.</summary>
public sealed class CheckedInput
{
    /// <param name="definition">What the report shall hold.</param>
    /// <param name="inputs">The figures.</param>
    /// <param name="month">The report's month; null where the data are looked at as a whole.</param>
    /// <param name="clock">Tells when they are looked at.</param>
    public CheckedInput(Definition definition, ReportInputs inputs, Month? month, TimeProvider clock)
    {
        Definition = definition;
        Inputs = inputs;
        Month = month;
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), definition.Report.TimeZone).DateTime);
        Series = month is { } last ? [.. inputs.Series.Select(series => series.Until(last))] : inputs.Series;
        Incidents =
        [
            .. from series in definition.Series
               let log = IncidentLog.Of(series, inputs.Registers, definition.Report.TimeZone)
               where log is not null
               select (series, log),
        ];
    }

    /// <summary>What the report shall hold.</summary>
    public Definition Definition { get; }

    /// <summary>All that was read.</summary>
    public ReportInputs Inputs { get; }

    /// <summary>The report's month; null where the data are looked at as a whole.</summary>
    public Month? Month { get; }

    /// <summary>The day by the clock of the report's time zone.</summary>
    public DateOnly Today { get; }

    /// <summary>The series up to the report's month: a report is judged by what is in it, so that an old month can be built again.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The series that name a register of incidents, each with its outages; without those whose register could not be read.</summary>
    public IReadOnlyList<(SeriesDefinition Series, IncidentLog Log)> Incidents { get; }

    /// <summary>The series that must have a figure for the month; null: all that the definition requires.</summary>
    public IReadOnlyCollection<string>? Needed { get; init; }

    /// <summary>Whether the month cannot do without a figure of a series.</summary>
    public bool Needs(string series) => Definition.SeriesOf(series).IsRequired && Needed?.Contains(series) != false;
}
