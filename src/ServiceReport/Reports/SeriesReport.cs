using ServiceReport.Definitions;
using ServiceReport.Statistics;

namespace ServiceReport.Reports;

/// <summary>What a report says of one series, as of its month.</summary>
public sealed class SeriesReport
{
    private readonly Month _month;

    /// <param name="definition">What the definition says of it.</param>
    /// <param name="series">Its figures up to the month.</param>
    /// <param name="month">The report's month.</param>
    public SeriesReport(SeriesDefinition definition, Series series, Month month)
    {
        Definition = definition;
        Series = series;
        _month = month;
        Years = [.. series.Months.Select(one => one.Year).Distinct().Select(Row)];
    }

    public SeriesDefinition Definition { get; }

    /// <summary>The figures up to the report's month.</summary>
    public Series Series { get; }

    /// <summary>The month's figure.</summary>
    public decimal? Current => Series[_month];

    /// <summary>Against the month before.</summary>
    public Change? OnPreviousMonth => Change.Of(Current, Series[_month.AddMonths(-1)]);

    /// <summary>Against the same month last year.</summary>
    public Change? OnLastYear => Change.Of(Current, Series[_month.AddYears(-1)]);

    /// <summary>The year so far against the same months last year; null where a month of either is missing, or the figures do not add up.</summary>
    public Change? YearToDate => Change.Of(SumToDate(_month), SumToDate(_month.AddYears(-1)));

    /// <summary>The sum of the year so far; null where a month is missing, or the figures do not add up.</summary>
    public decimal? SumOfYear => SumToDate(_month);

    /// <summary>The years that have figures, ascending.</summary>
    public IReadOnlyList<YearRow> Years { get; }

    /// <summary>Counts and minutes can be added up; a sum of percentages or of mean waiting times means nothing.</summary>
    private bool IsAdditive => Definition.Unit is Unit.Count or Unit.Minutes;

    private decimal? SumToDate(Month last)
    {
        if (!IsAdditive)
        {
            return null;
        }

        decimal sum = 0;
        for (var number = 1; number <= last.Number; number++)
        {
            if (Series[new Month(last.Year, number)] is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }

    private YearRow Row(int year)
    {
        var months = new decimal?[12];
        for (var number = 1; number <= 12; number++)
        {
            months[number - 1] = Series[new Month(year, number)];
        }

        var last = Array.FindLastIndex(months, value => value is not null);
        return new YearRow(year, months, SumToDate(new Month(year, last + 1)), last == 11 && Array.TrueForAll(months, value => value is not null));
    }
}
